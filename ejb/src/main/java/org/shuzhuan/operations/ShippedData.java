package org.shuzhuan.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.fund.AllotmentItem;
import org.shuzhuan.fund.BudgetAllotment;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.fund.UseLimit;
import org.shuzhuan.identity.SystemSubjects;
import org.shuzhuan.programme.BudgetPart;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallImport;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.programme.UseLimitRule;
import org.shuzhuan.reference.ReferenceDataImport;
import org.shuzhuan.shared.PageRequest;

/** The divisions, industries, calendars, policy documents, calls and questionnaires that the portal ships, with the calls' first allotments. */
@ApplicationScoped
class ShippedData {

    private static final String SUBJECT = "job:ShippedData";
    private static final int MOST_CALLS = PageRequest.LARGEST;

    @Inject
    SystemSubjects subjects;

    @Inject
    ReferenceDataImport reference;

    @Inject
    CallImport calls;

    @Inject
    Questionnaires questionnaires;

    @Inject
    CallDirectory directory;

    @Inject
    LedgerQueries ledger;

    @Inject
    BudgetAllotment allotment;

    /** Runs at every start; what is there already stays as it is. */
    void load() throws Exception {
        subjects.callAs(SUBJECT, "start-up", () -> {
            reference.importBundled();
            calls.importBundled();
            questionnaires.importBundled();
            for (CallStatus status : CallStatus.values()) {
                directory.list(status, new PageRequest(0, MOST_CALLS)).rows().forEach(this::allotOnce);
            }
            return null;
        });
    }

    private void allotOnce(CallView call) {
        CallDefinition definition = directory.definition(call.id());
        List<BudgetPart> plan = definition.budgetPlan();
        if (plan.isEmpty() || !ledger.budget(call.id()).isEmpty()) {
            return;
        }
        definition.useLimits().forEach(rule -> allotment.limitUse(call.id(), limit(rule)));
        List<AllotmentItem> items = new ArrayList<>();
        for (BudgetPart part : plan) {
            BudgetSource source = BudgetSource.valueOf(part.source().name());
            // central money is used up first, then province, city, county
            items.add(new AllotmentItem(source, part.use(), source.ordinal() + 1, part.amount()));
        }
        allotment.allot(call.id(), items, call.code() + "-1", call.title());
    }

    private static UseLimit limit(UseLimitRule rule) {
        return new UseLimit(
                BudgetSource.valueOf(rule.source().name()),
                rule.use(),
                rule.leastBasisPoints(),
                rule.mostBasisPoints());
    }
}
