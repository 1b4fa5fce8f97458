package org.shuzhuan.web.enterprise;

import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.reference.BoundCheck;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeIndicator;
import org.shuzhuan.reference.SizeStandardView;
import org.shuzhuan.reference.SizeStep;

/** JSON answer: a size class with its reason. Bounds and values are persons or 万元, as the indicator says. */
public class SizeAnswer {

    public SizeClass sizeClass;
    public boolean sme;
    public IndustryView industry;
    /** The standard's own industry class, absent when it does not cover the industry. */
    public String industryClass;

    public String industryTitle;
    public List<Step> steps;
    public SizeStandardView standard;

    static SizeAnswer of(SizeClassResult result) {
        SizeAnswer answer = new SizeAnswer();
        answer.sizeClass = result.sizeClass();
        answer.sme = result.isSme();
        answer.industry = result.industry();
        answer.industryClass = result.industryClass();
        answer.industryTitle = result.industryTitle();
        answer.steps = result.steps().stream().map(Step::of).toList();
        answer.standard = result.standard();
        return answer;
    }

    /** One class that was tried. */
    public static class Step {
        public SizeClass sizeClass;
        public boolean reached;
        public List<Check> checks;

        static Step of(SizeStep tried) {
            Step step = new Step();
            step.sizeClass = tried.sizeClass();
            step.reached = tried.isReached();
            step.checks = tried.checks().stream().map(Check::of).toList();
            return step;
        }
    }

    /** One lower bound. */
    public static class Check {
        public SizeIndicator indicator;
        public BigDecimal bound;
        public BigDecimal value;
        public boolean held;

        static Check of(BoundCheck bound) {
            Check check = new Check();
            check.indicator = bound.indicator();
            check.bound = bound.bound();
            check.value = bound.value();
            check.held = bound.isHeld();
            return check;
        }
    }
}
