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
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.reference.Industries;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.reference.SizeClass;
import org.shuzhuan.web.layout.Text;

/** What the filters over enterprises offer: the caller's regions, divisions of industry, sizes, levels. */
@Named
@RequestScoped
public class AssessedChoices {

    private static final int HIGHEST = 4;
    private static final int DIVISION = 3;

    @Inject
    private OrganisationScope scope;

    @Inject
    private Regions regions;

    @Inject
    private Industries industries;

    @Inject
    private Text text;

    private Map<String, String> regionNames;
    private Map<String, String> industryNames;

    public List<SelectItem> getRegions() {
        return scope.regionsOfCaller().stream()
                .sorted()
                .map(code -> new SelectItem(code, regionName(code)))
                .toList();
    }

    public List<SelectItem> getIndustries() {
        return industryNames().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(known -> new SelectItem(known.getKey(), known.getValue()))
                .toList();
    }

    public List<SelectItem> getSizes() {
        return Arrays.stream(SizeClass.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return IntStream.rangeClosed(0, HIGHEST)
                .mapToObj(known -> new SelectItem(Integer.toString(known), text.get("assessment.level." + known)))
                .toList();
    }

    public String regionName(String code) {
        if (regionNames == null) {
            regionNames = regions.all().stream().collect(Collectors.toMap(RegionView::code, RegionView::name));
        }
        return regionNames.getOrDefault(code, code);
    }

    public String industryName(String code) {
        return industryNames().getOrDefault(code, code);
    }

    private Map<String, String> industryNames() {
        if (industryNames == null) {
            industryNames = industries.all().stream()
                    .filter(known -> known.code().length() == DIVISION)
                    .collect(Collectors.toMap(IndustryView::code, IndustryView::title));
        }
        return industryNames;
    }
}
