package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shuzhuan.enterprise.FormerNameView;

/** A name an enterprise bore, until the day before another one took effect. */
@Entity
@Table(name = "FORMER_NAME")
public class FormerName {

    @Id
    @SequenceGenerator(name = "FormerNameSeq", sequenceName = "FORMER_NAME_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "FormerNameSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "ENTERPRISE_ID")
    private long enterpriseId;

    @Column(name = "NAME")
    private String name;

    @Column(name = "BORNE_UNTIL")
    private LocalDate until;

    protected FormerName() {}

    /** @param until day from which the next name holds */
    public FormerName(long enterpriseId, String name, LocalDate until) {
        this.enterpriseId = enterpriseId;
        this.name = name;
        this.until = until;
    }

    public FormerNameView view() {
        return new FormerNameView(name, until);
    }
}
