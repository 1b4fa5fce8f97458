package org.shuzhuan.reference;

/** Why a day does not follow the week. */
public enum CalendarDayKind {
    /** 放假. */
    OFF,
    /** 调休上班. */
    WORK
}
