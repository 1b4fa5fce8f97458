package org.shuzhuan.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.award.AwardRequest;
import org.shuzhuan.award.FactsView;
import org.shuzhuan.award.Verification;
import org.shuzhuan.award.VerificationForm;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.RoundingUnit;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** What the rules of its policy are asked about a case: what was applied for, what was verified, what was audited. */
@Dependent
class AmountDecision {

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

    /** @param audited yuan found eligible, all items together */
    AwardRequest of(long caseFileId, Money audited) {
        Question question = question(caseFileId);
        EligibilityFacts facts = facts(question, audited);
        ApplicationForm.Project project = question.form().project();
        return new AwardRequest(
                rules.amount(question.version(), facts),
                json(facts.amountInputs()),
                project.downPayment(),
                project.alreadyGranted(),
                question.call().policy().rounding() == RoundingUnit.YUAN);
    }

    /** @param audited null before the audit */
    EligibilityFacts facts(Question question, Money audited) {
        VerificationForm verified =
                verification.of(question.caseFileId()).map(FactsView::form).orElse(null);
        return caseFacts.of(question.applicant(), question.form(), verified, question.caseFileId(), audited);
    }

    Question question(long caseFileId) {
        SubsidyApplication application = store.application(caseFileId);
        CallDefinition call = calls.definition(application.getCallId(), application.getDefinitionNumber());
        EnterpriseView applicant = enterprises.get(application.getEnterpriseId());
        FormValues values = applications.values(application);
        // the payee's name was checked at submission; a later renaming of the enterprise does not undo it
        FormRules formRules = forms.rules(call, values.get("payee.holder"));
        return new Question(
                caseFileId,
                call,
                applicant,
                ApplicationReader.read(values, formRules).valid());
    }

    /** The case as it was applied for, under the definition of the call it was begun with. */
    record Question(long caseFileId, CallDefinition call, EnterpriseView applicant, ApplicationForm form) {

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
