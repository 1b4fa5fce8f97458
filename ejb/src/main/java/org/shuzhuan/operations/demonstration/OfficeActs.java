package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.AuditedItem;
import org.shuzhuan.award.ExpenseView;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.casefile.CorrectionRequest;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.InvestmentAudit;
import org.shuzhuan.subsidy.SubsidyAcceptance;
import org.shuzhuan.subsidy.SubsidyApproval;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.subsidy.SubsidyCountersign;
import org.shuzhuan.subsidy.SubsidyReview;
import org.shuzhuan.subsidy.SubsidyVerification;

/** What offices decide in the demonstration; call as the person at the desk. */
@ApplicationScoped
class OfficeActs {

    private static final int EFFECT_SCORE = 86;
    private static final Money CUT = Money.ofYuan(20_000);

    @Inject
    SubsidyAcceptance acceptance;

    @Inject
    SubsidyVerification verification;

    @Inject
    SubsidyReview review;

    @Inject
    InvestmentAudit audit;

    @Inject
    SubsidyCountersign countersign;

    @Inject
    SubsidyApproval approval;

    @Inject
    SubsidyCases cases;

    void accept(String taskId) {
        acceptance.accept(taskId, opinion("accept"));
    }

    void refuse(String taskId) {
        acceptance.refuse(taskId, opinion("notAccept"));
    }

    void askCorrection(String taskId) {
        CorrectionRequest request = new CorrectionRequest(
                "project.summary", CityText.of("correction.label"), CityText.of("correction.remark"), null);
        acceptance.askCorrection(taskId, opinion("correct"), List.of(request));
    }

    void verify(String taskId, CityCase work) {
        VerificationForm facts = new VerificationForm(
                work.plan().levelBefore(),
                work.plan().levelAfter(),
                ApplicationValues.completedOn(work.enterprise()),
                ApplicationValues.evaluatedOn(work.enterprise()),
                true,
                EFFECT_SCORE,
                CityText.of("findings"));
        verification.confirm(taskId, facts, opinion("verify"));
    }

    void recommend(String taskId) {
        review.recommend(taskId, opinion("recommend"));
    }

    void sendBack(String taskId) {
        review.sendBack(taskId, opinion("sendBack"));
    }

    void reject(String taskId) {
        review.reject(taskId, opinion("reject"));
    }

    /** @param cut whether the first item is cut, with a reason */
    void audit(String taskId, CityCase work, boolean cut) {
        List<AuditedItem> items = new ArrayList<>();
        for (ExpenseView item : cases.content(work.caseFileId()).expenses()) {
            items.add(audited(item, cut && items.isEmpty()));
        }
        audit.confirm(taskId, items, opinion("audit"));
    }

    private static AuditedItem audited(ExpenseView item, boolean cut) {
        if (cut) {
            return new AuditedItem(item.id(), item.counted().minus(CUT), CityText.of("cut.reason"));
        }
        String reason = item.drops().isEmpty() ? null : CityText.of("cut.dropped");
        return new AuditedItem(item.id(), item.counted(), reason);
    }

    void agree(String taskId) {
        countersign.agree(taskId, opinion("agree"));
    }

    void approve(String taskId) {
        approval.approve(taskId, opinion("approve"));
    }

    private static Opinion opinion(String key) {
        return Opinion.of(CityText.of("opinion." + key));
    }
}
