package org.shuzhuan.web.enterprise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.reference.Industries;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.RegionLevel;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.web.layout.Text;

/** What the selects of enterprise pages offer, and the names behind codes. */
@Named
@RequestScoped
public class EnterpriseChoices {

    @Inject
    private Industries industries;

    @Inject
    private Regions regions;

    @Inject
    private Text text;

    private List<SelectItem> industryItems;
    private List<RegionView> allRegions;

    public List<SelectItem> getIndustries() {
        if (industryItems == null) {
            industryItems = IndustryOptions.of(industries.all());
        }
        return industryItems;
    }

    /** Counties and zones: enterprises are registered in one of them. */
    public List<SelectItem> getRegions() {
        return regions().stream()
                .filter(region -> region.level() == RegionLevel.COUNTY || region.level() == RegionLevel.ZONE)
                .map(region -> new SelectItem(region.code(), region.name()))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return List.of(ApplicantKind.values()).stream()
                .map(kind -> new SelectItem(kind, text.of(kind)))
                .toList();
    }

    /** The code itself when it is not known. */
    public String industryName(String code) {
        return industries
                .find(code)
                .map(IndustryView::title)
                .map(title -> text.with("enterprise.industry", code, title))
                .orElse(code);
    }

    public String regionName(String code) {
        return regions().stream()
                .filter(region -> region.code().equals(code))
                .map(RegionView::name)
                .findFirst()
                .orElse(code);
    }

    private List<RegionView> regions() {
        if (allRegions == null) {
            allRegions = regions.all();
        }
        return allRegions;
    }
}
