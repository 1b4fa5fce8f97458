package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.web.layout.Text;

/** Orders the fields of an application into groups with labels; expenses and documents are shown elsewhere. */
@ApplicationScoped
public class ShownFields {

    /** Groups in the order of the form; the part of a path before the first point or bracket. */
    private static final List<String> GROUPS =
            List.of("contact", "project", "levels", "declaration", "payee", "lead", "ledSmes", "extra");

    private static final Set<String> NOT_SHOWN_AS_TEXT = Set.of("declaration");

    @Inject
    private Text text;

    List<FieldGroup> groups(ApplicationView content) {
        Map<String, String> extras = new HashMap<>();
        content.getCall().getFields().forEach(field -> extras.put("extra." + field.getKey(), field.getLabel()));
        Map<String, List<FieldLine>> lines = new LinkedHashMap<>();
        GROUPS.forEach(group -> lines.put(group, new ArrayList<>()));
        content.getValues().forEach((path, value) -> {
            String group = path.split("[.\\[]")[0];
            if (lines.containsKey(group)) {
                lines.get(group)
                        .add(new FieldLine(
                                path, extras.containsKey(path) ? extras.get(path) : label(path), shown(group, value)));
            }
        });
        return lines.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new FieldGroup(text.get("case.group." + group.getKey()), group.getValue()))
                .toList();
    }

    /** Name of a field; rows of a repeated group carry their number, fields of one call their own key. */
    private String label(String path) {
        String key = "field." + path.replaceAll("\\[\\d+]", "");
        String name = text.containsKey(key) ? text.get(key) : path.substring(path.indexOf('.') + 1);
        if (!path.contains("[")) {
            return name;
        }
        int row = Integer.parseInt(path.replaceAll(".*\\[(\\d+)].*", "$1")) + 1;
        return text.with("case.row", row, name);
    }

    private String shown(String group, String value) {
        return NOT_SHOWN_AS_TEXT.contains(group) ? text.get("case.answer." + value) : value;
    }
}
