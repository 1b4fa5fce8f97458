package org.shuzhuan.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import org.shuzhuan.operations.DemonstrationClock;
import org.shuzhuan.shared.Requires;

/** Moves the demonstration clock to the next moment something falls due; refused outside demonstration mode. */
@Path("operations/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClockResource {

    @Inject
    private DemonstrationClock clock;

    @POST
    @Path("next-due")
    @Requires("operations:clock")
    public Moved moveToNextDue() {
        int jobs = clock.moveToNextDue();
        return new Moved(clock.now(), jobs);
    }

    /**
     * @param now where the clock stands
     * @param jobs how many due jobs ran on the way
     */
    public record Moved(LocalDateTime now, int jobs) {}
}
