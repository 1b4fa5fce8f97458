package org.shuzhuan.enterprise.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.shuzhuan.shared.BooleanAsNumber;

/** One row of a checked sheet; its cells are sealed, because a phone is among them. */
@Entity
@IdClass(EnterpriseImportRow.Key.class)
@Table(name = "ENTERPRISE_IMPORT_ROW")
public class EnterpriseImportRow {

    @Id
    @Column(name = "IMPORT_ID")
    private long importId;

    @Id
    @Column(name = "ROW_NO")
    private int number;

    @Column(name = "CREDIT_CODE")
    private String creditCode;

    @Column(name = "NAME")
    private String name;

    @Lob
    @Column(name = "SEALED_CELLS")
    private String sealedCells;

    @Lob
    @Column(name = "FAULTS")
    private String faults;

    @Convert(converter = BooleanAsNumber.class)
    @Column(name = "FAULTY")
    private boolean faulty;

    protected EnterpriseImportRow() {}

    /** Code and name are cut to what their columns hold: they only tell people which row it is. */
    public EnterpriseImportRow(long importId, int number, String creditCode, String name) {
        this.importId = importId;
        this.number = number;
        this.creditCode = cut(creditCode, 40);
        this.name = cut(name, 200);
    }

    public void good(String sealed) {
        this.sealedCells = sealed;
    }

    public void faulty(String found) {
        this.faulty = true;
        this.faults = found;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    public int number() {
        return number;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public String sealedCells() {
        return sealedCells;
    }

    public String faults() {
        return faults;
    }

    /** Key of a row: its sheet and its number. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, number);
        }
    }
}
