package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.award.AwardRequest;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.AwardText;
import org.shuzhuan.award.Awards;
import org.shuzhuan.award.FactsView;
import org.shuzhuan.award.HoldFor;
import org.shuzhuan.award.Verification;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.fund.HoldOutcome;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** What the process itself does to a case between the desks: check, compute, hold. Runs as the process. */
@Stateless
public class CaseWork {

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    CallForms forms;

    @Inject
    CallDirectory calls;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    CaseFacts caseFacts;

    @Inject
    SubsidyRules rules;

    @Inject
    Verification verification;

    @Inject
    Awards awards;

    @Inject
    AwardText text;

    @Inject
    CaseFiles cases;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    /** Runs the eligibility decision and keeps its answer in the history. */
    @Requires("subsidy:check")
    public boolean checkEligibility(long caseFileId) {
        Application application = application(caseFileId);
        List<EligibilityReason> reasons = rules.reasons(application.version(), facts(caseFileId, application, null));
        boolean eligible = reasons.isEmpty();
        history.record(
                caseFileId,
                "Task_CheckEligibility",
                eligible ? CaseAction.FOUND_ELIGIBLE : CaseAction.FOUND_NOT_ELIGIBLE,
                Opinion.of(""),
                eligible ? application.version() : rules.sentence(reasons));
        return eligible;
    }

    /** @return true when there is anything to grant */
    @Requires("subsidy:compute")
    public boolean compute(long caseFileId) {
        Application application = application(caseFileId);
        EligibilityFacts facts = facts(caseFileId, application, awards.audited(caseFileId));
        AwardRule rule = rules.amount(application.version(), facts);
        ApplicationForm.Project project = application.form().project();
        Money grant = awards.compute(
                caseFileId,
                new AwardRequest(
                        rule,
                        json(facts.amountInputs()),
                        project.downPayment(),
                        project.alreadyGranted(),
                        application.call().policy().rounding() == RoundingUnit.YUAN));
        progress.grant(caseFileId, grant);
        String outcome = grant.isPositive() ? text.with("outcome.COMPUTE", grant.toString()) : refusal(rule);
        history.record(caseFileId, "Task_ComputeSubsidy", CaseAction.COMPUTE, Opinion.of(""), outcome);
        return grant.isPositive();
    }

    private String refusal(AwardRule rule) {
        return rule.grantsNothing() ? text.reason(rule.refusal()) : text.with("outcome.COMPUTE", Money.ZERO.toString());
    }

    /** @return HELD; QUEUED behind others; SHORTFALL when it is this case's turn and the budget does not reach */
    @Requires("subsidy:hold")
    public String hold(long caseFileId) {
        progress.lock(caseFileId);
        CaseView caseFile = cases.get(caseFileId);
        CallDefinition call = application(caseFileId).call();
        HoldOutcome outcome = awards.hold(new HoldFor(
                caseFileId,
                caseFile.getCaseNumber(),
                caseFile.getEnterpriseName(),
                caseFile.getCallId(),
                call.policy().grantUse(),
                caseFile.getSubmittedAt()));
        Money amount = awards.granted(caseFileId);
        if (!amount.equals(caseFile.getAmountGranted())) {
            progress.grant(caseFileId, amount);
        }
        if (outcome.held()) {
            record(caseFileId, CaseAction.HOLD, null);
            return "HELD";
        }
        if (outcome.missing().isPositive()) {
            String missing = outcome.missing().toString();
            progress.tell(caseFileId, "BUDGET_SHORT", Map.of("amount", amount.toString(), "missing", missing));
            record(caseFileId, CaseAction.FIND_SHORT, text.with("outcome.SHORT", missing));
            return "SHORTFALL";
        }
        progress.awaitBudget(caseFileId, outcome.position());
        record(caseFileId, CaseAction.QUEUE, text.with("outcome.QUEUE", Integer.toString(outcome.position())));
        return "QUEUED";
    }

    private void record(long caseFileId, CaseAction action, String outcome) {
        history.record(caseFileId, "Task_HoldBudget", action, Opinion.of(""), outcome);
    }

    private EligibilityFacts facts(long caseFileId, Application application, Money platformCost) {
        VerificationForm verified =
                verification.of(caseFileId).map(FactsView::form).orElse(null);
        return caseFacts.of(application.applicant(), application.form(), verified, caseFileId, platformCost);
    }

    private Application application(long caseFileId) {
        SubsidyApplication application = store.application(caseFileId);
        CallDefinition call = calls.definition(application.getCallId(), application.getDefinitionNumber());
        EnterpriseView applicant = enterprises.get(application.getEnterpriseId());
        FormValues values = applications.values(application);
        // the payee's name was checked at submission; a later renaming of the enterprise does not undo it
        FormRules formRules = forms.rules(call, values.get("payee.holder"));
        return new Application(
                call, applicant, ApplicationReader.read(values, formRules).valid());
    }

    private record Application(CallDefinition call, EnterpriseView applicant, ApplicationForm form) {

        String version() {
            return call.policy().ruleVersion();
        }
    }

    private static String json(Map<String, Object> inputs) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(inputs).forEach((name, value) -> {
            if (value != null) {
                json.add(name, value.toString());
            }
        });
        return json.build().toString();
    }
}
