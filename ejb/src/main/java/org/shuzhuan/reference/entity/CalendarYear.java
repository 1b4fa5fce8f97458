package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A year whose holiday notice has been imported; a year without a row is unpublished. */
@Entity
@Table(name = "CALENDAR_YEAR")
public class CalendarYear {

    @Id
    @Column(name = "YEAR_NO")
    private int yearNo;

    @Column(name = "SOURCE")
    private String source;

    @Column(name = "IMPORTED_AT")
    private LocalDateTime importedAt;

    protected CalendarYear() {}

    public CalendarYear(int year, String source, LocalDateTime importedAt) {
        this.yearNo = year;
        this.source = source;
        this.importedAt = importedAt;
    }

    public int year() {
        return yearNo;
    }

    public String source() {
        return source;
    }

    public LocalDateTime importedAt() {
        return importedAt;
    }
}
