package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallForm;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.programme.ExtraField;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.web.layout.Text;

/** What an applicant can be asked to correct: every field that was filled in and every document of the call's list. */
@ApplicationScoped
public class CorrectionTargets {

    @Inject
    private CallDirectory calls;

    @Inject
    private Text text;

    /** Path to the name a person reads, in the order of the form. */
    Map<String, String> of(CaseView head, ApplicationView content) {
        CallForm form = calls.definition(head.getCallId()).form();
        Map<String, String> targets = new LinkedHashMap<>();
        Map<String, String> extras = new TreeMap<>();
        form.fields().forEach((ExtraField field) -> extras.put("extra." + field.key(), field.label()));
        content.getValues().keySet().stream()
                .filter(path -> !path.startsWith("documents.") && !path.startsWith("pledge."))
                .forEach(path -> targets.put(path, extras.getOrDefault(path, label(path))));
        for (DocumentItem item : form.documents()) {
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
