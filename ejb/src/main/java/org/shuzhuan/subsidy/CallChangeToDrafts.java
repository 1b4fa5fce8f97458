package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.programme.CallChanged;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** Tells whoever has begun an application that its call was changed, in the transaction of the change. */
@ApplicationScoped
class CallChangeToDrafts {

    @Inject
    SubsidyStore store;

    @Inject
    Notices notices;

    void tell(@Observes CallChanged change) {
        store.draftersOf(change.callId())
                .forEach(enterprise -> notices.notify(
                        Recipient.enterprise(enterprise), change.template(), change.values(), change.link()));
    }
}
