package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.shuzhuan.assessment.AssessmentResult;
import org.shuzhuan.assessment.Scenario;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.subsidy.CallProspect;
import org.shuzhuan.subsidy.QualifyingCalls;

/** What next, on the page of a result: the open calls, and the weakest scenarios with the calls they help to qualify for. */
@Named
@RequestScoped
public class SubsidyProspects {

    private static final int WEAKEST = 8;

    @Inject
    private QualifyingCalls calls;

    @Inject
    private Caller caller;

    private List<CallProspect> prospects;

    /** The worksheet is the enterprise's own. */
    public boolean isMayPlan() {
        return caller.permitted("subsidy:plan");
    }

    public List<CallProspect> of(AssessmentResult result) {
        if (prospects == null) {
            prospects = calls.of(result.assessment().row().id());
        }
        return prospects;
    }

    public List<CallProspect> reachable(AssessmentResult result) {
        return of(result).stream().filter(CallProspect::isReachable).toList();
    }

    public List<CallProspect> outOfReach(AssessmentResult result) {
        return of(result).stream().filter(prospect -> !prospect.isReachable()).toList();
    }

    /** Calls that a higher level opens, numbered in the order shown. */
    public List<NumberedCall> opening(AssessmentResult result) {
        List<CallProspect> opening =
                reachable(result).stream().filter(prospect -> !prospect.isNow()).toList();
        return IntStream.range(0, opening.size())
                .mapToObj(place -> new NumberedCall(place + 1, opening.get(place)))
                .toList();
    }

    /** The eight weakest below the highest level, constrained ones first among equals. */
    public List<WeakScenario> weakest(AssessmentResult result) {
        return result.assessment().questionnaire().scenarios().stream()
                .map(scenario -> weak(result, scenario))
                .filter(weak -> weak.reached() < weak.highest())
                .sorted(Comparator.comparingInt(WeakScenario::reached)
                        .thenComparing(weak -> !weak.scenario().constrained()))
                .limit(WEAKEST)
                .toList();
    }

    /** A scenario helps a call that opens at a level the scenario has not reached. */
    private WeakScenario weak(AssessmentResult result, Scenario scenario) {
        int reached = result.assessment().answers().reached(scenario.code());
        List<NumberedCall> helped = opening(result).stream()
                .filter(numbered -> reached < numbered.call().level())
                .toList();
        return new WeakScenario(scenario, reached, helped);
    }
}
