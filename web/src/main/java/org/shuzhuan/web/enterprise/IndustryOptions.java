package org.shuzhuan.web.enterprise;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.reference.IndustryView;

/**
 * The classification as the groups of one select: a group for each section, in it the finest items imported. An item above
 * finer ones is left out, because the size standard may tell those apart.
 */
final class IndustryOptions {

    private IndustryOptions() {}

    /** @param all the whole classification by code */
    static List<SelectItem> of(List<IndustryView> all) {
        Map<String, IndustryView> byCode = new LinkedHashMap<>();
        all.forEach(item -> byCode.put(item.code(), item));
        Set<String> parents = all.stream()
                .map(IndustryView::parentCode)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        Map<String, List<SelectItem>> sections = new LinkedHashMap<>();
        all.stream().filter(item -> !parents.contains(item.code())).forEach(item -> sections.computeIfAbsent(
                        item.code().substring(0, 1), section -> new ArrayList<>())
                .add(new SelectItem(item.code(), label(item, byCode))));
        return sections.entrySet().stream()
                .map(section -> group(title(byCode.get(section.getKey())), section.getValue()))
                .toList();
    }

    /** K702 names its division too: groups are called much alike. */
    private static String label(IndustryView item, Map<String, IndustryView> byCode) {
        IndustryView parent = byCode.get(item.parentCode());
        boolean belowDivision = parent != null && parent.parentCode() != null;
        return belowDivision ? title(item) + "（" + parent.title() + "）" : title(item);
    }

    private static String title(IndustryView item) {
        return item.code() + " " + item.title();
    }

    private static SelectItem group(String title, List<SelectItem> items) {
        return new SelectItemGroup(title, null, false, items.toArray(SelectItem[]::new));
    }
}
