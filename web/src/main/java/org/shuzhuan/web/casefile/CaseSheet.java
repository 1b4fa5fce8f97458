package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.casefile.AddedOpinionView;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.ConsentView;
import org.shuzhuan.casefile.CorrectionConsents;
import org.shuzhuan.casefile.CorrectionState;
import org.shuzhuan.casefile.CorrectionView;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.ObjectionView;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.fund.PaymentView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.layout.Formatting;

/** Everything an official reads about one case; shared by the case page and the desks, which open it for their task. */
@Named
@ViewScoped
public class CaseSheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private SubsidyCases subsidies;

    @Inject
    private Corrections corrections;

    @Inject
    private CorrectionConsents correctionConsents;

    @Inject
    private PublicNotices notices;

    @Inject
    private Objections objections;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private OfficialTimeline timelines;

    @Inject
    private CaseDocuments documentLists;

    @Inject
    private AnswerSheet answers;

    @Inject
    private CallDirectory calls;

    @Inject
    private AddedOpinions added;

    @Inject
    private Caller caller;

    @Inject
    private AwardText awardText;

    @Inject
    private Formatting format;

    private CaseView head;
    private ApplicationView content;
    private CallDefinition definition;
    private List<CorrectionView> answered;
    private List<ConsentView> consents;
    private List<CaseProgressEntry> timeline;
    private List<AddedOpinionView> opinions = List.of();
    private List<DocumentLink> documents;
    private List<DocumentLink> officialDocuments;
    private List<NoticeView> published;
    private List<ObjectionView> raised;
    private List<PaymentView> payments;
    private ShownAward explanation;

    /** Does nothing without a case, so that a desk whose task is gone can still show its message. */
    public void open(Long caseFileId) {
        if (caseFileId == null) {
            return;
        }
        head = cases.get(caseFileId);
        content = subsidies.content(caseFileId);
        definition = calls.definition(head.getCallId());
        answered = corrections.of(caseFileId).stream()
                .filter(correction -> correction.state() == CorrectionState.ANSWERED)
                .toList();
        consents = correctionConsents.ofCase(caseFileId);
        timeline = timelines.of(head);
        documents = documentLists.of(head, content);
        officialDocuments = documentLists.official(caseFileId);
        published = notices.ofCase(caseFileId);
        raised = objections.ofCase(caseFileId);
        payments = caller.permitted("fund:read") ? ledger.payments(caseFileId) : List.of();
        opinions = caller.permitted("casefile:give-opinion") ? added.ofCase(caseFileId) : List.of();
        explanation = content.getAward() == null ? null : new ShownAward(content.getAward(), awardText, format);
    }

    /** Whether the caller has the list of cases to go back to. */
    public boolean isMayList() {
        return caller.permitted("casefile:list");
    }

    public CaseView getHead() {
        return head;
    }

    public ApplicationView getContent() {
        return content;
    }

    /** The answers as the applicant reads them, in the order of the form. */
    public List<AnswerSheet.Section> getSections() {
        return answers.withoutExpenses(content.getValues(), definition);
    }

    public String category(String code) {
        return AnswerSheet.category(code, definition);
    }

    public List<CorrectionView> getAnswered() {
        return answered;
    }

    /** Requests for a second correction, newest first. */
    public List<ConsentView> getConsents() {
        return consents;
    }

    public List<CaseProgressEntry> getTimeline() {
        return timeline;
    }

    /** Whoever lists cases may put two side by side. */
    public boolean isComparable() {
        return caller.permitted("casefile:list");
    }

    /** Opinions asked of others (加签). */
    public List<AddedOpinionView> getOpinions() {
        return opinions;
    }

    public List<DocumentLink> getDocuments() {
        return documents;
    }

    public List<DocumentLink> getOfficialDocuments() {
        return officialDocuments;
    }

    public List<NoticeView> getNotices() {
        return published;
    }

    /** Objections to the notices, oldest first. */
    public List<ObjectionView> getObjections() {
        return raised;
    }

    public List<PaymentView> getPayments() {
        return payments;
    }

    public ShownAward getExplanation() {
        return explanation;
    }
}
