package org.shuzhuan.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuzhuan.reference.CalendarYearView;
import org.shuzhuan.reference.WorkingCalendarImport;
import org.shuzhuan.reference.WorkingCalendarImported;
import org.shuzhuan.reference.WorkingCalendars;
import org.shuzhuan.shared.Requires;

/** The working calendar by year, and its import. */
@Path("working-calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkingCalendarsResource {

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private WorkingCalendarImport intake;

    @GET
    @Requires(Requires.SIGNED_IN)
    public List<CalendarYearView> published() {
        return calendars.published();
    }

    /** @param csv {@code kind,first_day,last_day,name} with lines SOURCE, OFF and WORK */
    @PUT
    @Path("{year}")
    @Consumes("text/csv")
    @Requires("reference:import-calendar")
    public Imported put(@PathParam("year") int year, String csv) {
        WorkingCalendarImported done = intake.importYear(year, csv);
        Imported answer = new Imported();
        answer.year = done.year();
        answer.replaced = done.replaced();
        answer.workingDays = done.workingDays();
        return answer;
    }

    /** JSON answer. */
    public static class Imported {
        public int year;
        /** True when the year was known before. */
        public boolean replaced;
        /** Of the whole year. */
        public int workingDays;
    }
}
