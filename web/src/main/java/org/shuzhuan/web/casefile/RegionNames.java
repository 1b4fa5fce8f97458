package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;

/** Names of divisions, read once per request: {@code #{regionNames.of(row.regionCode)}}. */
@Named
@RequestScoped
public class RegionNames {

    @Inject
    private Regions regions;

    private Map<String, RegionView> known;

    public String of(String code) {
        RegionView region = known().get(code);
        return region == null ? code : region.name();
    }

    /** All divisions for a filter. */
    public List<SelectItem> getChoices() {
        return known().values().stream()
                .map(region -> new SelectItem(region.code(), region.name()))
                .toList();
    }

    private Map<String, RegionView> known() {
        if (known == null) {
            known = new LinkedHashMap<>();
            regions.all().forEach(region -> known.put(region.code(), region));
        }
        return known;
    }
}
