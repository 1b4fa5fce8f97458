package org.shuzhuan.web.enterprise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.shuzhuan.reference.SizeClassResult;
import org.shuzhuan.reference.SizeClassification;
import org.shuzhuan.reference.SizeIndicator;
import org.shuzhuan.reference.SizeStandardView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** The size check open to everyone: asks only for the figures that the industry needs, and says the reason. */
@Named
@ViewScoped
public class EnterpriseSizeCheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SizeClassification sizes;

    @Inject
    private transient Faults faults;

    private final SizeQuestion question = new SizeQuestion();
    private Set<SizeIndicator> indicators = Set.of();
    private SizeClassResult result;

    /** Another industry asks for other figures. */
    public void choose() {
        result = null;
        indicators = Set.of();
        try {
            if (question.getIndustryCode() != null) {
                indicators = sizes.indicators(question.getIndustryCode());
            }
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public void check() {
        choose();
        try {
            result = sizes.classify(
                    question.getIndustryCode(),
                    question.employeesWithinInt(),
                    question.getRevenueWan(),
                    question.getAssetsWan());
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public boolean isAsksEmployees() {
        return indicators.contains(SizeIndicator.EMPLOYEES);
    }

    public boolean isAsksRevenue() {
        return indicators.contains(SizeIndicator.REVENUE_WAN);
    }

    public boolean isAsksAssets() {
        return indicators.contains(SizeIndicator.ASSETS_WAN);
    }

    /** The standard in force, named beside the form. */
    public SizeStandardView getStandard() {
        return sizes.standardInForce();
    }

    public SizeQuestion getQuestion() {
        return question;
    }

    /** Null until something was asked. */
    public SizeClassResult getResult() {
        return result;
    }
}
