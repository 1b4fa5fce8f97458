package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.message.entity.WordingVersion;
import org.shuzhuan.message.store.WordingStore;
import org.shuzhuan.shared.PortalClock;

/** The texts that hold today. What was sent or issued before keeps the text it had. */
@ApplicationScoped
public class CurrentWordings {

    @Inject
    WordingStore store;

    @Inject
    PortalClock clock;

    /** @throws IllegalArgumentException when there is no such wording: a sender and the data do not agree */
    public WordingText of(WordingKind kind, String code) {
        // back to the shipped text means to whatever is shipped, also by later versions of the portal
        return store.holding(kind, code, clock.today())
                .filter(version -> !version.isRestored())
                .map(WordingVersion::toText)
                .or(() -> store.shipped(kind, code))
                .orElseThrow(() -> new IllegalArgumentException("no wording " + kind + "/" + code));
    }
}
