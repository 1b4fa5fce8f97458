package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.assessment.AssessedEnterprises;
import org.shuzhuan.assessment.AssessedFilter;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.StandingView;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.PageNumber;

/** Officials see where the enterprises of their regions stand; assessors begin their on-site assessments here. */
@Named
@RequestScoped
public class AssessmentAssessedPage {

    private static final int ROWS = 20;

    @Inject
    private AssessedEnterprises assessed;

    @Inject
    private Assessments assessments;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    private String region;
    private String industry;
    private String size;
    private String level;
    private String number;
    private Page<StandingView> page;

    public void load() {
        SizeClass wanted = FilterValue.of(SizeClass.class, size);
        Integer reached = level != null && level.matches("[0-4]") ? Integer.valueOf(level) : null;
        page = assessed.list(
                new AssessedFilter(orNull(region), orNull(industry), wanted, reached), PageNumber.read(number, ROWS));
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @param kind name of an on-site kind */
    public String begin(long enterpriseId, String kind) {
        try {
            return "/assessment/fill.xhtml?faces-redirect=true&id="
                    + assessments.openOnSite(enterpriseId, AssessmentKind.valueOf(kind));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public boolean isAssessor() {
        return caller.holds(AssessmentKind.ON_SITE_BEFORE.role());
    }

    public boolean isInviting() {
        return caller.permitted("assessment:invite");
    }

    public Page<StandingView> getPage() {
        return page;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getIndustry() {
        return industry;
    }

    public void setIndustry(String industry) {
        this.industry = industry;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
