package org.shuzhuan.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuzhuan.assessment.AssessedEnterprises;
import org.shuzhuan.assessment.AssessedFilter;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.StandingView;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.reference.Industries;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PageNumber;
import org.shuzhuan.web.layout.Text;

/** Officials see where the enterprises of their regions stand; assessors begin their on-site assessments here. */
@Named
@RequestScoped
public class AssessmentAssessedPage {

    private static final int ROWS = 20;
    private static final int HIGHEST = 4;
    private static final int DIVISION = 3;

    @Inject
    private AssessedEnterprises assessed;

    @Inject
    private Assessments assessments;

    @Inject
    private OrganisationScope scope;

    @Inject
    private Regions regions;

    @Inject
    private Industries industries;

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private String region;
    private String industry;
    private String size;
    private String level;
    private String number;
    private Page<StandingView> page;
    private Map<String, String> regionNames;
    private Map<String, String> industryNames;

    public void load() {
        SizeClass wanted = Arrays.stream(SizeClass.values())
                .filter(known -> known.name().equals(size))
                .findFirst()
                .orElse(null);
        Integer reached = level != null && level.matches("[0-4]") ? Integer.valueOf(level) : null;
        page = assessed.list(
                new AssessedFilter(orNull(region), orNull(industry), wanted, reached), PageNumber.read(number, ROWS));
        regionNames = regions.all().stream().collect(Collectors.toMap(RegionView::code, RegionView::name));
        industryNames = industries.all().stream()
                .filter(known -> known.code().length() == DIVISION)
                .collect(Collectors.toMap(IndustryView::code, IndustryView::title));
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** @param kind name of an on-site kind */
    public String begin(long enterpriseId, String kind) {
        try {
            return "/assessment/fill.xhtml?faces-redirect=true&id="
                    + assessments.open(enterpriseId, AssessmentKind.valueOf(kind));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public boolean isAssessor() {
        return caller.holds(AssessmentKind.ON_SITE_BEFORE.role());
    }

    public List<SelectItem> getRegionChoices() {
        return scope.regionsOfCaller().stream()
                .sorted()
                .map(code -> new SelectItem(code, regionNames.getOrDefault(code, code)))
                .toList();
    }

    public List<SelectItem> getIndustryChoices() {
        return industryNames.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(known -> new SelectItem(known.getKey(), known.getValue()))
                .toList();
    }

    public List<SelectItem> getSizeChoices() {
        return Arrays.stream(SizeClass.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public List<SelectItem> getLevelChoices() {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(known -> new SelectItem(Integer.toString(known), text.get("assessment.level." + known)))
                .toList();
    }

    public String regionName(String code) {
        return regionNames.getOrDefault(code, code);
    }

    public String industryName(String code) {
        return industryNames.getOrDefault(code, code);
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
