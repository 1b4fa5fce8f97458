package org.shuzhuan.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.operations.store.ClockStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.workflow.SchemaMigrated;

/** Puts the clock where the demonstration left it, before the engine starts and looks for due jobs. */
@ApplicationScoped
class StoredClock {

    @Inject
    ClockStore store;

    @Inject
    PortalClock clock;

    @Inject
    PortalMode mode;

    void restore(@Observes SchemaMigrated ready) {
        // a database that was once used for demonstration runs on real time in production
        if (mode.demonstration()) {
            store.offset().ifPresent(clock::setOffset);
        }
    }
}
