package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.ChoiceOption;
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
    /** Fields as the steps ask for them; what is not named follows by its path. */
    private static final List<String> FORM_ORDER = List.of(
            "contact.person",
            "contact.phone",
            "project.name",
            "project.contractNumber",
            "project.summary",
            "project.contractSignedOn",
            "project.completedOn",
            "project.downPayment",
            "project.alreadyGranted",
            "lead.platformCost",
            "ledSmes.name",
            "ledSmes.creditCode",
            "expenses.name",
            "expenses.category",
            "expenses.contractNumber",
            "expenses.contractSignedOn",
            "expenses.invoice",
            "expenses.invoicedOn",
            "expenses.paidOn",
            "expenses.invoiced",
            "expenses.paid",
            "expenses.discount",
            "levels.before",
            "levels.after",
            "levels.evaluatedOn",
            "declaration.seriousDishonesty",
            "declaration.safetyIncident",
            "declaration.nationalFundBefore",
            "payee.holder",
            "payee.bank",
            "payee.account");

    private static final Comparator<String> IN_FORM_ORDER =
            Comparator.<String>comparingInt(AnswerSheet::place).thenComparing(Comparator.naturalOrder());
    private static final Set<String> LEVELS = Set.of("levels.before", "levels.after", "ledSmes.levelAfter");

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    /** @param definition the call's, for the titles of its own fields and categories */
    public List<Section> of(Map<String, String> values, CallDefinition definition) {
        List<Section> sections = new ArrayList<>();
        for (FormStep step : FormStep.values()) {
            Map<String, List<String>> blocks = new TreeMap<>();
            values.keySet().stream()
                    .filter(path -> step.owns(path) && step != FormStep.DOCUMENTS && step != FormStep.CHECK)
                    .sorted(IN_FORM_ORDER)
                    .forEach(path -> blocks.computeIfAbsent(row(path), row -> new ArrayList<>())
                            .add(path));
            if (!blocks.isEmpty()) {
                sections.add(new Section(step, blocks(blocks, values, definition)));
            }
        }
        return sections;
    }

    /** All steps but the expenses, which the case pages show as a table. */
    public List<Section> withoutExpenses(Map<String, String> values, CallDefinition definition) {
        return of(values, definition).stream()
                .filter(section -> section.step() != FormStep.EXPENSES)
                .toList();
    }

    private List<Block> blocks(Map<String, List<String>> rows, Map<String, String> values, CallDefinition definition) {
        return rows.entrySet().stream()
                .map(row -> new Block(
                        title(row.getKey()),
                        row.getValue().stream()
                                .map(path -> answer(path, values.get(path), definition))
                                .toList()))
                .toList();
    }

    /** The repeated group a field stands in, such as {@code expenses[002]}; empty for the fields that stand alone. */
    private static String row(String path) {
        Matcher row = ROW.matcher(path);
        return row.matches() ? "%s[%03d]".formatted(row.group(1), Integer.parseInt(row.group(2))) : "";
    }

    private String title(String row) {
        if (row.isEmpty()) {
            return "";
        }
        int number = Integer.parseInt(row.replaceAll("\\D", "")) + 1;
        return text.with(row.startsWith("ledSmes") ? "subsidy.led.row" : "subsidy.expense.row", number);
    }

    private Answer answer(String path, String value, CallDefinition definition) {
        return new Answer(
                ROW.matcher(path).matches() ? text.get("field." + plain(path)) : label(path, definition),
                value(plain(path), value, definition));
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
            return category(value, definition);
        }
        if (field.startsWith("extra.")) {
            return option(field.substring("extra.".length()), value, definition);
        }
        return field.startsWith("declaration.") && value.matches("YES|NO")
                ? text.get("subsidy.answer." + value)
                : value;
    }

    /** Title of a category of expenses; its code when the call has none of that code. */
    public static String category(String code, CallDefinition definition) {
        return definition.form().expenseCategories().stream()
                .filter(category -> category.code().equals(code))
                .map(ExpenseCategory::title)
                .findFirst()
                .orElse(code);
    }

    private static String option(String key, String value, CallDefinition definition) {
        return definition.form().fields().stream()
                .filter(field -> field.key().equals(key))
                .flatMap(field -> field.options().stream())
                .filter(option -> option.code().equals(value))
                .map(ChoiceOption::label)
                .findFirst()
                .orElse(value);
    }

    private static int place(String path) {
        int place = FORM_ORDER.indexOf(plain(path));
        return place < 0 ? FORM_ORDER.size() : place;
    }

    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** Answers of one step. */
    public record Section(FormStep step, List<Block> blocks) implements Serializable {

        public FormStep getStep() {
            return step;
        }

        public List<Block> getBlocks() {
            return blocks;
        }
    }

    /** Answers that belong together; titled when there can be several. */
    public record Block(String title, List<Answer> answers) implements Serializable {

        public String getTitle() {
            return title;
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
