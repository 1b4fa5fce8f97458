package org.shuzhuan.reference.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.shuzhuan.reference.CalendarDayKind;
import org.shuzhuan.reference.CalendarDayView;

/** A day that the holiday notice names; all others follow the week. */
@Entity
@Table(name = "CALENDAR_DAY")
public class CalendarDay {

    @Id
    @Column(name = "DAY_DATE")
    private LocalDate dayDate;

    @Column(name = "YEAR_NO")
    private int yearNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "KIND")
    private CalendarDayKind kind;

    @Column(name = "NAME")
    private String name;

    protected CalendarDay() {}

    public CalendarDay(LocalDate day, CalendarDayKind kind, String name) {
        this.dayDate = day;
        this.yearNo = day.getYear();
        this.kind = kind;
        this.name = name;
    }

    public LocalDate day() {
        return dayDate;
    }

    public CalendarDayKind kind() {
        return kind;
    }

    public CalendarDayView view() {
        return new CalendarDayView(dayDate, kind, name);
    }
}
