package org.shuzhuan.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.shuzhuan.reference.WorkingCalendars;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.web.api.ApiError;

/** On which day a period of working days ends; the start does not count. */
@Path("public/working-days")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkingDaysResource {

    @Inject
    private WorkingCalendars calendars;

    /**
     * @param start yyyy-MM-dd
     * @param days 0 to {@link WorkingCalendars#MOST_WORKING_DAYS}
     */
    @GET
    @Requires(Requires.ANYONE)
    public Period period(@QueryParam("start") String start, @QueryParam("days") String days) {
        Period period = new Period();
        try {
            period.start = LocalDate.parse(start == null ? "" : start);
            period.days = Integer.parseInt(days);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new DomainException(ApiError.REQUEST_UNREADABLE);
        }
        period.lastDay = calendars.calculate(period.start, period.days);
        return period;
    }

    /** JSON answer. */
    public static class Period {
        public LocalDate start;
        public int days;
        public LocalDate lastDay;
    }
}
