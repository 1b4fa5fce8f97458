package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.entity.InvestmentWorksheet;
import org.shuzhuan.subsidy.store.WorksheetStore;

/** The worksheet of investment of the enterprise acted for: its inputs are kept, its results computed by the call's rules. */
@Stateless
@Requires("subsidy:plan")
public class InvestmentWorksheets {

    @Inject
    WorksheetStore store;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    CallDirectory calls;

    @Inject
    SubsidyRules rules;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** Empty until one was saved. */
    public Optional<WorksheetView> mine() {
        return store.find(own()).map(this::view);
    }

    /**
     * @throws ValidationException all faults at once; nothing is kept then
     * @throws DomainException NOT_FOUND for a call that does not exist
     */
    public WorksheetView save(WorksheetForm form) {
        ValidationException.throwIfAny(form.faults());
        if (form.callId() != null) {
            calls.get(form.callId());
        }
        long enterprise = own();
        InvestmentWorksheet worksheet = store.lock(enterprise).orElse(null);
        String before = worksheet == null ? null : worksheet.form().toString();
        if (worksheet == null) {
            worksheet = new InvestmentWorksheet(enterprise);
            worksheet.save(form, caller.displayName(), clock.now());
            store.add(worksheet);
        } else {
            worksheet.save(form, caller.displayName(), clock.now());
        }
        audit.record("subsidy:plan", "InvestmentWorksheet", Long.toString(enterprise), before, form.toString());
        return view(worksheet);
    }

    private WorksheetView view(InvestmentWorksheet worksheet) {
        WorksheetForm form = worksheet.form();
        if (form.callId() == null) {
            return new WorksheetView(form, null, null, List.of(), List.of(), null, worksheet.savedAt());
        }
        CallDefinition call = calls.definition(form.callId());
        String version = call.policy().ruleVersion();
        EligibilityFacts facts = new PlannedProject(
                        enterprises.get(own()), form.targetLevel() - 1, form.targetLevel(), clock.today())
                .facts(call);
        List<EligibilityReason> refused = rules.reasons(version, facts);
        if (!refused.isEmpty()) {
            return new WorksheetView(form, call.title(), null, List.of(), refused, version, worksheet.savedAt());
        }
        AwardRule rule = rules.amount(version, facts);
        AwardAmount grant = PlannedProject.amount(call, rule, form.investment(), form.downPayment());
        List<FiredRule> fired = rule.ruleIds().stream()
                .map(id -> new FiredRule(id, rule.article()))
                .toList();
        return new WorksheetView(form, call.title(), grant, fired, List.of(), version, worksheet.savedAt());
    }

    private long own() {
        return caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }
}
