package org.shuzhuan.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.shuzhuan.shared.PortalClock;

/** Facts of the day that the frame shows on every page. */
@Named
@RequestScoped
public class Frame {

    @Inject
    private PortalClock clock;

    /** True while the administrator has moved the clock for a demonstration. */
    public boolean isClockMoved() {
        return !clock.offset().isZero();
    }

    public LocalDateTime getNow() {
        return clock.now();
    }
}
