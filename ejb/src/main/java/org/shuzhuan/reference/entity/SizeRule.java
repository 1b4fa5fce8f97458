package org.shuzhuan.reference.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.reference.BoundCheck;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.ReferenceError;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeFigures;
import org.shuzhuan.reference.SizeIndicator;
import org.shuzhuan.reference.SizeStandardView;
import org.shuzhuan.reference.SizeStep;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.ValidationException;

/**
 * How a size standard classifies: large, medium and small ask for all lower bounds at once, else the enterprise falls one class
 * (须同时满足下限，否则下划一档); what reaches none is micro.
 *
 * @policy 工信部联企业〔2011〕300号, 第四条, 自 2011-06-18
 */
public class SizeRule {

    private static final List<SizeClass> FROM_LARGE_DOWN = List.of(SizeClass.LARGE, SizeClass.MEDIUM, SizeClass.SMALL);

    private final SizeStandardView standard;
    private final List<SizeBound> bounds;

    public SizeRule(SizeStandardView standard, List<SizeBound> bounds) {
        this.standard = standard;
        this.bounds = List.copyOf(bounds);
    }

    /**
     * An industry that no class names is NOT_APPLICABLE, whatever the figures.
     *
     * @throws DomainException {@link ReferenceError#INDUSTRY_TOO_COARSE} when only a part of the industry belongs to a class
     * @throws ValidationException all faults of the figures at once
     */
    public SizeClassResult classify(IndustryView industry, SizeFigures figures) {
        List<SizeBound> covering = covering(industry);
        ValidationException.throwIfAny(figures.faults(indicators(industry)));
        if (covering.isEmpty()) {
            return new SizeClassResult(SizeClass.NOT_APPLICABLE, null, null, industry, List.of(), standard);
        }
        List<SizeStep> steps = steps(covering, figures);
        SizeStep last = steps.get(steps.size() - 1);
        SizeClass sizeClass = last.isReached() ? last.sizeClass() : SizeClass.MICRO;
        SizeBound first = covering.get(0);
        return new SizeClassResult(sizeClass, first.classCode(), first.classTitle(), industry, steps, standard);
    }

    /**
     * What the standard counts in this industry; empty when it does not cover it.
     *
     * @throws DomainException {@link ReferenceError#INDUSTRY_TOO_COARSE} when only a part of the industry belongs to a class
     */
    public Set<SizeIndicator> indicators(IndustryView industry) {
        return covering(industry).stream().map(SizeBound::indicator).collect(Collectors.toSet());
    }

    private List<SizeBound> covering(IndustryView industry) {
        List<SizeBound> covering =
                bounds.stream().filter(bound -> bound.covers(industry.code())).toList();
        if (covering.isEmpty() && bounds.stream().anyMatch(bound -> bound.coversPartOf(industry.code()))) {
            throw new DomainException(ReferenceError.INDUSTRY_TOO_COARSE, industry.code());
        }
        return covering;
    }

    public SizeStandardView standard() {
        return standard;
    }

    private static List<SizeStep> steps(List<SizeBound> covering, SizeFigures figures) {
        List<SizeStep> steps = new ArrayList<>();
        for (SizeClass candidate : FROM_LARGE_DOWN) {
            List<BoundCheck> checks = covering.stream()
                    .map(bound -> new BoundCheck(
                            bound.indicator(), bound.lowerBound(candidate), figures.of(bound.indicator())))
                    .toList();
            SizeStep step = new SizeStep(candidate, checks);
            steps.add(step);
            if (step.isReached()) {
                break;
            }
        }
        return List.copyOf(steps);
    }
}
