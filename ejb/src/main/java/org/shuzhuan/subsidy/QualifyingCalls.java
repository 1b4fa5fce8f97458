package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.AssessmentResults;
import org.shuzhuan.award.AwardRule;
import org.shuzhuan.enterprise.EnterpriseDirectory;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.entity.InvestmentWorksheet;
import org.shuzhuan.subsidy.store.WorksheetStore;

/** Tells an assessed enterprise which open calls it qualifies for now, and which at which level, by the calls' own rules. */
@Stateless
public class QualifyingCalls {

    private static final int HIGHEST = 4;
    private static final PageRequest ALL = new PageRequest(0, PageRequest.LARGEST);

    @Inject
    AssessmentResults results;

    @Inject
    EnterpriseDirectory enterprises;

    @Inject
    CallDirectory calls;

    @Inject
    SubsidyRules rules;

    @Inject
    WorksheetStore worksheets;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * Those eligible now first, then by the level asked for, those out of reach last.
     *
     * @throws DomainException ASSESSMENT_UNKNOWN, ASSESSMENT_NOT_COMPLETED
     */
    @Requires("assessment:read")
    public List<CallProspect> of(long assessmentId) {
        AssessmentResult result = results.of(assessmentId);
        EnterpriseView enterprise = enterprises.get(result.assessment().row().enterpriseId());
        int level = result.score().score().level();
        int before = before(result, level);
        // the worksheet is the enterprise's own: nobody else sees an estimate that follows from it
        InvestmentWorksheet worksheet = caller.enterpriseId()
                .filter(own -> own == enterprise.id())
                .flatMap(worksheets::find)
                .orElse(null);
        return calls.list(CallStatus.OPEN, ALL).rows().stream()
                .map(call -> prospect(call, enterprise, before, level, worksheet))
                .sorted(Comparator.comparingInt(prospect -> prospect.level() == null ? HIGHEST + 1 : prospect.level()))
                .toList();
    }

    /** The last lower level it stood at; one below where it never stood lower. */
    private static int before(AssessmentResult result, int level) {
        return result.history().stream()
                .filter(row -> row.level() < level)
                .findFirst()
                .map(row -> row.level())
                .orElse(Math.max(0, level - 1));
    }

    private CallProspect prospect(
            CallView call, EnterpriseView enterprise, int before, int level, InvestmentWorksheet worksheet) {
        CallDefinition definition = calls.definition(call.id());
        String version = definition.policy().ruleVersion();
        PlannedProject present = new PlannedProject(enterprise, before, level, clock.today());
        List<EligibilityReason> missing = rules.reasons(version, present.facts(definition));
        Optional<Reached> reached = granted(definition, present);
        for (int next = level + 1; reached.isEmpty() && next <= HIGHEST; next++) {
            reached = granted(definition, new PlannedProject(enterprise, level, next, clock.today()));
        }
        return new CallProspect(
                call.id(),
                call.title(),
                call.window().closesAt(),
                call.template(),
                reached.map(Reached::level).orElse(null),
                reached.filter(found -> found.level() == level).isPresent(),
                reached.map(Reached::rule).orElse(null),
                reached.filter(found -> worksheet != null)
                        .map(found -> PlannedProject.amount(
                                definition, found.rule(), worksheet.investment(), worksheet.downPayment()))
                        .orElse(null),
                missing,
                version);
    }

    private Optional<Reached> granted(CallDefinition call, PlannedProject project) {
        String version = call.policy().ruleVersion();
        EligibilityFacts facts = project.facts(call);
        if (!rules.reasons(version, facts).isEmpty()) {
            return Optional.empty();
        }
        AwardRule rule = rules.amount(version, facts);
        return rule.grantsNothing() ? Optional.empty() : Optional.of(new Reached(project.levelAfter(), rule));
    }

    private record Reached(int level, AwardRule rule) {}
}
