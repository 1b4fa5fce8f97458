package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.enterprise.ImportError;
import org.shuzhuan.enterprise.ImportState;
import org.shuzhuan.enterprise.ImportView;
import org.shuzhuan.shared.DomainException;

/**
 * A sheet of enterprises handed in by an organisation: checked as a dry run, then either confirmed, which registers its good
 * rows in one transaction, or discarded. Nothing of it is an enterprise before.
 */
@Entity
@Table(name = "ENTERPRISE_IMPORT")
public class EnterpriseImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ENTERPRISE_IMPORT_SEQ")
    @SequenceGenerator(name = "ENTERPRISE_IMPORT_SEQ", sequenceName = "ENTERPRISE_IMPORT_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "ORGANISATION_ID", updatable = false)
    private long organisationId;

    @Column(name = "FILE_NAME", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE")
    private ImportState state = ImportState.CHECKED;

    @Column(name = "GOOD_ROWS")
    private int good;

    @Column(name = "FAULTY_ROWS")
    private int faulty;

    @Column(name = "CHECKED_BY", updatable = false)
    private String checkedBy;

    @Column(name = "CHECKED_AT", updatable = false)
    private LocalDateTime checkedAt;

    @Column(name = "ENDED_AT")
    private LocalDateTime endedAt;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected EnterpriseImport() {}

    public EnterpriseImport(long organisationId, String fileName, String checkedBy, LocalDateTime checkedAt) {
        this.organisationId = organisationId;
        this.fileName = fileName;
        this.checkedBy = checkedBy;
        this.checkedAt = checkedAt;
    }

    public void count(boolean goodRow) {
        if (goodRow) {
            good++;
        } else {
            faulty++;
        }
    }

    /**
     * @param leaveOutFaulty the faulty rows are known and stay behind
     * @throws DomainException {@link ImportError#IMPORT_ENDED}, {@link ImportError#FAULTY_ROWS_LEFT},
     *     {@link ImportError#NO_GOOD_ROWS}
     */
    public void confirm(boolean leaveOutFaulty, LocalDateTime now) {
        if (good == 0) {
            throw new DomainException(ImportError.NO_GOOD_ROWS);
        }
        if (faulty > 0 && !leaveOutFaulty) {
            throw new DomainException(ImportError.FAULTY_ROWS_LEFT, faulty);
        }
        end(ImportState.CONFIRMED, now);
    }

    public void discard(LocalDateTime now) {
        end(ImportState.DISCARDED, now);
    }

    private void end(ImportState ended, LocalDateTime now) {
        if (state != ImportState.CHECKED) {
            throw new DomainException(ImportError.IMPORT_ENDED);
        }
        state = ended;
        endedAt = now;
    }

    public Long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public ImportView view() {
        return new ImportView(id, fileName, state, good, faulty, checkedBy, checkedAt, endedAt);
    }
}
