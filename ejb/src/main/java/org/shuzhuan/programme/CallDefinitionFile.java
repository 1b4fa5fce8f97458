package org.shuzhuan.programme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.ValidationException;

/** Reads the definition of a call from JSON; all faults at once, each with its place such as {@code budget[1].yuan}. */
final class CallDefinitionFile {

    /** Default working days per task, as the processes define them. */
    static final Map<String, Integer> DEFAULT_TASK_DAYS = Map.ofEntries(
            Map.entry("accept", 5),
            Map.entry("verify", 10),
            Map.entry("review", 5),
            Map.entry("audit", 10),
            Map.entry("countersign", 3),
            Map.entry("approve", 3),
            Map.entry("pay", 10),
            Map.entry("correct", 10),
            Map.entry("notice", 5),
            Map.entry("objection", 15),
            Map.entry("shortfall", 5),
            Map.entry("consent", 5),
            Map.entry("instalment", 10),
            Map.entry("performance", 20),
            Map.entry("clawback", 10));

    /** 行政复议法 art. 20: the period of the law for a reconsideration, where the call gives none of its own. */
    static final int DEFAULT_REVIEW_REQUEST_DAYS = 60;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,39}");
    private static final Pattern MATTER = Pattern.compile("\\d{4}");
    private static final Pattern RULES = Pattern.compile("[A-Z0-9-]{1,30}@[0-9.]{1,10}");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern ROLE = Pattern.compile("[a-z-]{1,30}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final long MOST_YUAN = 100_000_000_000L;

    private final List<FieldFault> faults = new ArrayList<>();

    private CallDefinitionFile() {}

    /** @throws ValidationException all faults */
    static CallDefinition read(String json) {
        return new CallDefinitionFile().definition(parse(json));
    }

    static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException malformed) {
            throw new ValidationException(
                    List.of(FieldFault.of("", ProgrammeError.IMPORT_NOT_JSON, String.valueOf(malformed.getMessage()))));
        }
    }

    private CallDefinition definition(JsonObject json) {
        CallDefinition definition = ImportPlace.read("", json, faults, this::call);
        ImportPlace.noDuplicates("desks", definition.desks(), Desk::role, faults);
        CallForm form = definition.form();
        ImportPlace.noDuplicates("form.documents", form.documents(), DocumentItem::key, faults);
        ImportPlace.noDuplicates("form.fields", form.fields(), ExtraField::key, faults);
        ImportPlace.noDuplicates("form.expenseCategories", form.expenseCategories(), ExpenseCategory::code, faults);
        ImportPlace.noDuplicates("budget", definition.budget(), part -> part.source() + "/" + part.use(), faults);
        CallMoneyFile.checkInstalments(definition.instalments(), faults);
        String grantUse = definition.policy().grantUse();
        if (!grantUse.isEmpty()
                && definition.budget().stream().noneMatch(part -> part.use().equals(grantUse))) {
            faults.add(FieldFault.of("policy.grantUse", ProgrammeError.IMPORT_NOT_ALLOWED, grantUse));
        }
        ValidationException.throwIfAny(faults);
        return definition;
    }

    private CallDefinition call(ImportPlace call) {
        return new CallDefinition(
                call.matching("code", CODE),
                call.matching("matterCode", MATTER),
                call.text("title", 200),
                call.bool("template"),
                call.choice("applicantType", ApplicantType.class),
                call.object("policy", this::policy),
                call.object("window", this::window),
                call.object("times", this::times),
                call.list("desks", this::desk),
                call.object("evidence", this::evidence),
                call.object("form", this::form),
                call.list("budget", this::budgetPart),
                call.object("texts", this::texts),
                call.list("instalments", CallMoneyFile::instalment),
                call.optionalObject("followUp", CallMoneyFile::followUp),
                call.optionalList("useLimits", CallMoneyFile::useLimit));
    }

    private PolicyReference policy(ImportPlace policy) {
        return new PolicyReference(
                policy.text("document", 40),
                policy.matching("ruleVersion", RULES),
                policy.choice("rounding", RoundingUnit.class),
                policy.matching("grantUse", CONSTANT));
    }

    private CallWindow window(ImportPlace place) {
        CallWindow window = new CallWindow(place.dateTime("opensAt"), place.dateTime("closesAt"));
        if (window.opensAt() != null
                && window.closesAt() != null
                && !window.opensAt().isBefore(window.closesAt())) {
            place.fault("closesAt", ProgrammeError.IMPORT_PERIOD_REVERSED);
        }
        return window;
    }

    private CallTimes times(ImportPlace times) {
        int promised = (int) times.number("promisedDays", 1, 250);
        int statutory = (int) times.number("statutoryDays", promised, 250);
        Map<String, Integer> days = times.object("taskDays", this::taskDays);
        Long reviewRequest = times.optionalNumber("reviewRequestDays", 1, 365);
        return new CallTimes(
                promised,
                statutory,
                days,
                reviewRequest == null ? DEFAULT_REVIEW_REQUEST_DAYS : reviewRequest.intValue());
    }

    /** Only what differs from the default need be given. */
    private Map<String, Integer> taskDays(ImportPlace days) {
        Map<String, Integer> result = new LinkedHashMap<>();
        DEFAULT_TASK_DAYS.keySet().stream().sorted().forEach(key -> {
            Long given = days.optionalNumber(key, key.equals("notice") ? 5 : 1, 250);
            result.put(key, given == null ? DEFAULT_TASK_DAYS.get(key) : given.intValue());
        });
        return result;
    }

    private Desk desk(ImportPlace desk) {
        String organisation = desk.text("organisation", 40);
        return new Desk(desk.matching("role", ROLE), "BY_REGION".equals(organisation) ? null : organisation);
    }

    private EvidenceDates evidence(ImportPlace place) {
        EvidenceDates dates = new EvidenceDates(place.date("first"), place.date("last"));
        if (dates.first() != null && dates.last() != null && dates.last().isBefore(dates.first())) {
            place.fault("last", ProgrammeError.IMPORT_PERIOD_REVERSED);
        }
        return dates;
    }

    private CallForm form(ImportPlace form) {
        return new CallForm(
                form.list(
                        "documents",
                        item -> new DocumentItem(
                                item.matching("key", KEY),
                                item.text("title", 100),
                                item.bool("required"),
                                item.optionalText("hint", 300))),
                form.list("fields", this::field),
                form.list(
                        "expenseCategories",
                        item -> new ExpenseCategory(
                                item.matching("code", CONSTANT),
                                item.text("title", 200),
                                item.bool("counted"),
                                item.text("basis", 200))));
    }

    private ExtraField field(ImportPlace place) {
        ExtraField field = new ExtraField(
                place.matching("key", KEY),
                place.text("label", 100),
                place.choice("type", FieldType.class),
                place.bool("required"),
                place.optionalNumber("least", -MOST_YUAN, MOST_YUAN),
                place.optionalNumber("most", -MOST_YUAN, MOST_YUAN),
                place.list(
                        "options",
                        option -> new ChoiceOption(option.matching("code", CONSTANT), option.text("label", 100))));
        if (field.least() != null && field.most() != null && field.most() < field.least()) {
            place.fault("most", ProgrammeError.IMPORT_OUT_OF_RANGE, field.least(), MOST_YUAN);
        }
        if ((field.type() == FieldType.CHOICE) == field.options().isEmpty()) {
            place.fault(
                    "options",
                    ProgrammeError.IMPORT_NOT_ALLOWED,
                    field.options().size());
        }
        return field;
    }

    private BudgetPart budgetPart(ImportPlace part) {
        return new BudgetPart(
                part.choice("source", FundSource.class),
                part.matching("use", CONSTANT),
                Money.ofYuan(part.number("yuan", 1, MOST_YUAN)));
    }

    private CallTexts texts(ImportPlace texts) {
        return new CallTexts(
                texts.text("summary", 1000),
                texts.list("audience", this::text),
                texts.list("standards", this::text),
                texts.text("contact", 200));
    }

    private CallText text(ImportPlace text) {
        return new CallText(text.text("title", 100), text.text("text", 1000), text.optionalText("article", 100));
    }
}
