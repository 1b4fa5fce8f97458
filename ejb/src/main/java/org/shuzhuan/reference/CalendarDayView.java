package org.shuzhuan.reference;

import java.io.Serializable;
import java.time.LocalDate;

/** A day that the holiday notice names. */
public record CalendarDayView(LocalDate day, CalendarDayKind kind, String name) implements Serializable {

    public LocalDate getDay() {
        return day;
    }

    public CalendarDayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
