package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.message.WebhookEvent;
import org.shuzhuan.message.WebhookOutbox;

/** Tells other systems where a case stands, in the transaction in which it got there. */
@ApplicationScoped
public class CaseSignals {

    @Inject
    private WebhookOutbox outbox;

    void submitted(CaseFile caseFile) {
        tell(WebhookEvent.CASE_SUBMITTED, caseFile);
    }

    /** @param before the status until now; nothing is told when it is the same */
    void moved(CaseFile caseFile, CaseStatus before) {
        if (caseFile.getStatus() != before) {
            tell(caseFile.getStatus().isFinal() ? WebhookEvent.CASE_ENDED : WebhookEvent.CASE_MOVED, caseFile);
        }
    }

    private void tell(WebhookEvent event, CaseFile caseFile) {
        outbox.tell(event, caseFile.getCaseNumber(), caseFile.getStatus().name());
    }
}
