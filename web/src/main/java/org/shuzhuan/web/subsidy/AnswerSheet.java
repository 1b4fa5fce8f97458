package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.programme.ExpenseCategory;
import org.shuzhuan.programme.ExtraField;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The fields of an application as people read them: labelled, in the order of the steps, values written out. */
@ApplicationScoped
public class AnswerSheet {

    private static final Pattern ROW = Pattern.compile("([a-zA-Z]+)\\[(\\d{1,3})]\\.(.+)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final Set<String> AMOUNTS = Set.of(
            "project.downPayment",
            "project.alreadyGranted",
            "expenses.invoiced",
            "expenses.paid",
            "expenses.discount",
            "lead.platformCost");
    private static final Set<String> LEVELS = Set.of("levels.before", "levels.after", "ledSmes.levelAfter");

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    /** @param definition the call's, for the titles of its own fields and categories */
    public List<Section> of(Map<String, String> values, CallDefinition definition) {
        List<Section> sections = new ArrayList<>();
        for (FormStep step : FormStep.values()) {
            Map<String, String> owned = new TreeMap<>();
            values.forEach((path, value) -> {
                if (step.owns(path) && step != FormStep.DOCUMENTS && step != FormStep.CHECK) {
                    owned.put(path, value);
                }
            });
            if (!owned.isEmpty()) {
                sections.add(new Section(step, answers(owned, definition)));
            }
        }
        return sections;
    }

    private List<Answer> answers(Map<String, String> owned, CallDefinition definition) {
        return owned.entrySet().stream()
                .map(field -> new Answer(
                        label(field.getKey(), definition), value(plain(field.getKey()), field.getValue(), definition)))
                .toList();
    }

    /** Name of the field at a path; in a repeated group with its position, from 1. */
    public String label(String path, CallDefinition definition) {
        if (path.startsWith("extra.")) {
            String key = path.substring("extra.".length());
            return definition.form().fields().stream()
                    .filter(field -> field.key().equals(key))
                    .map(ExtraField::label)
                    .findFirst()
                    .orElse(key);
        }
        if (path.startsWith("documents.")) {
            String key = path.substring("documents.".length());
            return definition.form().documents().stream()
                    .filter(item -> item.key().equals(key))
                    .map(DocumentItem::title)
                    .findFirst()
                    .orElse(key);
        }
        Matcher row = ROW.matcher(path);
        String name = text.get("field." + plain(path));
        return row.matches() ? text.with("subsidy.row", Integer.parseInt(row.group(2)) + 1, name) : name;
    }

    private String value(String field, String value, CallDefinition definition) {
        if (AMOUNTS.contains(field) && AMOUNT.matcher(value).matches()) {
            return format.yuan(Money.of(new BigDecimal(value)));
        }
        if (LEVELS.contains(field) && value.matches("[0-4]")) {
            return text.get("subsidy.level." + value);
        }
        if (field.equals("expenses.category")) {
            return definition.form().expenseCategories().stream()
                    .filter(category -> category.code().equals(value))
                    .map(ExpenseCategory::title)
                    .findFirst()
                    .orElse(value);
        }
        return field.startsWith("declaration.") && value.matches("YES|NO")
                ? text.get("subsidy.answer." + value)
                : value;
    }

    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** Answers of one step. */
    public record Section(FormStep step, List<Answer> answers) implements Serializable {

        public FormStep getStep() {
            return step;
        }

        public List<Answer> getAnswers() {
            return answers;
        }
    }

    /** One field with what stands there. */
    public record Answer(String label, String value) implements Serializable {

        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }
    }
}
