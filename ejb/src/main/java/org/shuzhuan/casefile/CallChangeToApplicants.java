package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.store.CaseQueries;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.programme.CallChanged;

/** Tells the applicants of open cases that their call was changed, in the transaction of the change. */
@ApplicationScoped
class CallChangeToApplicants {

    @Inject
    private CaseQueries cases;

    @Inject
    private Notices notices;

    void tell(@Observes CallChanged change) {
        cases.applicantsOfOpenCases(change.callId())
                .forEach(enterprise -> notices.notify(
                        Recipient.enterprise(enterprise), change.template(), change.values(), change.link()));
    }
}
