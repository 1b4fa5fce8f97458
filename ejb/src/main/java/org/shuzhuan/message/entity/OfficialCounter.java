package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.shuzhuan.message.OfficialDocumentKind;

/** The last document number of one organisation, kind and year. Read for a change only under a lock on the row. */
@Entity
@Table(name = "OFFICIAL_COUNTER")
public class OfficialCounter {

    @Id
    @Column(name = "COUNTER_KEY")
    private String key;

    @Column(name = "LAST_NUMBER")
    private int lastNumber;

    protected OfficialCounter() {}

    public OfficialCounter(String key) {
        this.key = key;
    }

    public static String key(long organisationId, OfficialDocumentKind kind, int year) {
        return organisationId + "/" + kind + "/" + year;
    }

    /** From 1, without gaps: a rolled back transaction gives its number back. */
    public int next() {
        lastNumber++;
        return lastNumber;
    }
}
