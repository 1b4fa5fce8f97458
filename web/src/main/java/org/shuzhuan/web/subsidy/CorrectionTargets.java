package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.programme.ExtraField;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.web.layout.Text;

/** What an applicant can be asked to correct: every field that was filled in and every document of the call's list. */
@ApplicationScoped
public class CorrectionTargets {

    @Inject
    private Text text;

    /** Path to the name a person reads, in the order of the form. */
    Map<String, String> of(ApplicationView content) {
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> extras = new TreeMap<>();
        for (ExtraField field : content.getCall().getFields()) {
            extras.put("extra." + field.key(), field.label());
        }
        content.getValues().keySet().stream()
                .filter(path -> !path.startsWith("documents.") && !path.startsWith("pledge."))
                .forEach(path -> targets.put(path, extras.containsKey(path) ? extras.get(path) : label(path)));
        for (DocumentItem item : content.getCall().getDocuments()) {
            targets.put("documents." + item.key(), text.with("subsidy.correction.document", item.title()));
        }
        return targets;
    }

    private String label(String path) {
        String name = text.get("field." + path.replaceAll("\\[\\d+]", ""));
        if (!path.contains("[")) {
            return name;
        }
        int row = Integer.parseInt(path.replaceAll(".*\\[(\\d+)].*", "$1")) + 1;
        return text.with("case.row", row, name);
    }
}
