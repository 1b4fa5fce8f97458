package org.shuzhuan.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalInt;
import org.shuzhuan.reference.WorkingCalendars;
import org.shuzhuan.shared.Caller;

/** Reminds who imports calendars, on every page, that next year's is missing. */
@Named
@RequestScoped
public class CalendarWarning {

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private Caller caller;

    private OptionalInt year;

    public boolean isShown() {
        return awaited().isPresent();
    }

    public int getYear() {
        return awaited().orElse(0);
    }

    private OptionalInt awaited() {
        if (year == null) {
            year = caller.permitted("reference:import-calendar") ? calendars.awaitedYear() : OptionalInt.empty();
        }
        return year;
    }
}
