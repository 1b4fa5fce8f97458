package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseQueries;
import org.shuzhuan.message.LetterRequest;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.InboxSubjects;

/** What features above tell a case while its process runs: the amount, the wait for budget, documents, messages. */
@Stateless
public class CaseProgress {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseQueries queries;

    @Inject
    private CaseMessages messages;

    @Inject
    private CaseLetters letters;

    @Inject
    private CaseSignals signals;

    @Inject
    private CaseCalendar calendar;

    @Inject
    private InboxSubjects inbox;

    @Inject
    private PortalClock clock;

    /** Locks the row of the case, the first lock of every act on it. */
    @Requires(Requires.SIGNED_IN)
    public void lock(long caseFileId) {
        cases.lock(caseFileId);
    }

    /**
     * Locks the cases of an enterprise that have not ended, wherever they lie: whoever confirms its merger answers for all of
     * them, though some may belong to desks of another division.
     *
     * @return their ids, ascending
     */
    @Requires("enterprise:confirm-change")
    public List<Long> lockOpenOf(long enterpriseId) {
        List<Long> open = queries.openCasesOf(enterpriseId);
        open.forEach(cases::lock);
        return open;
    }

    @Requires(Requires.SIGNED_IN)
    public String numberOf(long caseFileId) {
        return cases.get(caseFileId).getCaseNumber();
    }

    /** @param amount yuan asked for since a correction; shown from now on in lists and inbox until an amount is computed */
    @Requires("casefile:answer-correction")
    public void ask(long caseFileId, Money amount) {
        cases.lock(caseFileId).ask(amount);
        cases.flush();
        inbox.refresh(caseFileId);
    }

    /** @param amount yuan computed for the case; shown from now on in lists and inbox */
    @Requires("casefile:grant")
    public void grant(long caseFileId, Money amount) {
        cases.lock(caseFileId).grant(amount);
        cases.flush();
        inbox.refresh(caseFileId);
    }

    /** @param position place in the queue, from 1 */
    @Requires("casefile:grant")
    public void awaitBudget(long caseFileId, int position) {
        CaseFile caseFile = cases.lock(caseFileId);
        CaseStatus before = caseFile.getStatus();
        caseFile.enter(CaseStatus.AWAITING_BUDGET, true, clock.today(), calendar);
        signals.moved(caseFile, before);
        messages.tell(caseFile, "CASE_QUEUED", Map.of("position", Integer.toString(position)));
    }

    /** Issues an official document of the caller's organisation and serves it on the applicant. */
    @Requires("message:issue")
    public OfficialDocumentView issue(long caseFileId, OfficialDocumentKind kind, String snapshot) {
        return messages.issue(cases.get(caseFileId), kind, snapshot);
    }

    /**
     * Issues a letter of the caller's organisation and serves it on the applicant; to be called with the case locked.
     *
     * @param wording row of OFFICIAL_WORDING, such as CLAWED_BACK; the case's own values are added
     */
    @Requires("message:issue")
    public OfficialDocumentView letter(
            long caseFileId, String wording, Map<String, String> values, List<LetterRequest.Fact> facts) {
        return letters.issue(cases.get(caseFileId), wording, values, facts);
    }

    /** @param template row of MESSAGE_TEMPLATE; the case's own values are added */
    @Requires(Requires.SIGNED_IN)
    public void tell(long caseFileId, String template, Map<String, String> values) {
        messages.tell(cases.get(caseFileId), template, values);
    }
}
