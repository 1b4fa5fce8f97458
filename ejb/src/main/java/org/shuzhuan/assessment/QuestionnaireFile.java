package org.shuzhuan.assessment;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.programme.ImportPlace;
import org.shuzhuan.programme.ProgrammeError;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/** Reads a questionnaire from JSON (docs/questionnaire-format.md); all faults at once, each with its place. */
final class QuestionnaireFile {

    private static final Pattern EDITION = Pattern.compile("[a-z][a-z0-9-]{2,39}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,19}");
    private static final Pattern KEY = Pattern.compile("[A-Z]{1,2}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern DECISION = Pattern.compile("[A-Z][A-Za-z]{1,39}");
    private static final Pattern TAG = Pattern.compile("[A-Z0-9-]{1,30}@[0-9.]{1,10}");
    private static final int LONGEST = 1_000;
    private static final int MOST_FIGURE = 1_000_000_000;

    private final List<FieldFault> faults = new ArrayList<>();
    private boolean scored;

    private QuestionnaireFile() {}

    /** @throws ValidationException every fault of form and content */
    static Questionnaire read(String json) {
        QuestionnaireFile file = new QuestionnaireFile();
        Questionnaire questionnaire = ImportPlace.read("", parse(json), file.faults, file::questionnaire);
        // the content is judged once every member could be read
        if (file.faults.isEmpty()) {
            file.faults.addAll(QuestionnaireCheck.faults(questionnaire));
        }
        ValidationException.throwIfAny(file.faults);
        return questionnaire;
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException malformed) {
            throw new ValidationException(
                    List.of(FieldFault.of("", ProgrammeError.IMPORT_NOT_JSON, String.valueOf(malformed.getMessage()))));
        }
    }

    private Questionnaire questionnaire(ImportPlace file) {
        scored = file.bool("scored");
        return new Questionnaire(
                file.matching("code", EDITION),
                (int) file.number("revision", 1, 999),
                origin(file),
                file.list("notes", QuestionnaireFile::note),
                scored,
                file.list(
                        "forms", form -> new Questionnaire.Form(form.matching("code", CODE), form.text("title", 200))),
                scored || file.has("levelRule") ? file.object("levelRule", QuestionnaireFile::levelTable) : null,
                file.list("levels", QuestionnaireFile::level),
                file.list("nodes", this::node),
                file.list("questions", QuestionnaireFile::question),
                file.list(
                        "scenarioGroups",
                        group -> new ScenarioGroup(group.matching("code", CODE), group.text("title", 100))),
                file.list("scenarios", QuestionnaireFile::scenario),
                file.texts("scenarioEvidence", 200));
    }

    private static Questionnaire.Origin origin(ImportPlace file) {
        return new Questionnaire.Origin(
                file.text("title", 200),
                file.text("documentNumber", 100),
                file.text("issuer", 200),
                file.optionalDate("issuedOn"),
                file.has("supersedes") ? file.matching("supersedes", EDITION) : null,
                file.texts("usage", LONGEST),
                file.list("sources", source -> source.text("key", 20) + "：" + source.text("what", LONGEST)));
    }

    private static SourceNote note(ImportPlace note) {
        return new SourceNote(
                note.text("subject", 60),
                note.text("title", 200),
                note.choice("confidence", Certainty.class),
                note.text("note", LONGEST));
    }

    private static Questionnaire.LevelTable levelTable(ImportPlace table) {
        return new Questionnaire.LevelTable(table.matching("decision", DECISION), table.matching("versionTag", TAG));
    }

    private static LevelRule level(ImportPlace level) {
        return new LevelRule(
                (int) level.number("level", 1, 9),
                level.text("name", 40),
                level.decimal("minScore", 0, 100),
                (int) level.number("minScenarios", 0, 100),
                (int) level.number("minConstrained", 0, 100),
                level.optionalText("description", LONGEST));
    }

    private Node node(ImportPlace node) {
        return new Node(
                node.matching("code", CODE),
                node.has("parent") ? node.matching("parent", CODE) : null,
                node.text("title", 100),
                scored || node.has("weight") ? node.decimal("weight", 0, 100) : null);
    }

    private static Question question(ImportPlace question) {
        String type = question.text("type", 10);
        if (type != null && !type.equals("SINGLE") && !type.equals("MULTI")) {
            question.fault("type", ProgrammeError.IMPORT_NOT_ALLOWED, type);
        }
        return new Question(
                question.matching("code", CODE),
                question.matching("node", CODE),
                question.text("title", 200),
                "MULTI".equals(type),
                question.decimal("weight", 0, 100),
                question.has("exclusive") ? question.matching("exclusive", KEY) : null,
                question.list("options", QuestionnaireFile::option),
                question.list("inputs", QuestionnaireFile::input),
                question.has("derive") ? question.object("derive", QuestionnaireFile::derived) : null,
                question.has("compare") ? question.object("compare", QuestionnaireFile::trend) : null,
                question.has("effect") ? question.choice("effect", Effect.class) : null,
                question.choice("confidence", Certainty.class),
                question.optionalText("note", LONGEST),
                question.texts("evidence", 200));
    }

    private static AnswerOption option(ImportPlace option) {
        return new AnswerOption(
                option.matching("key", KEY), option.text("label", 200), option.decimal("weight", 0, 100));
    }

    private static NumberInput input(ImportPlace input) {
        String type = input.text("type", 10);
        if (type != null && !type.equals("INTEGER") && !type.equals("DECIMAL")) {
            input.fault("type", ProgrammeError.IMPORT_NOT_ALLOWED, type);
        }
        return new NumberInput(
                input.matching("name", NAME),
                input.text("label", 100),
                input.optionalText("unit", 20),
                "INTEGER".equals(type),
                input.decimal("most", 1, MOST_FIGURE));
    }

    private static DerivedOption derived(ImportPlace derived) {
        return new DerivedOption(
                derived.matching("numerator", NAME),
                derived.matching("denominator", NAME),
                derived.list("bands", band -> new DerivedOption.Band(band.matching("option", KEY), percent(band))));
    }

    private static BigDecimal percent(ImportPlace band) {
        return band.decimal("upToPercent", 0, 100);
    }

    private static TrendCheck trend(ImportPlace trend) {
        return new TrendCheck(
                trend.texts("last", 40),
                trend.texts("previous", 40),
                trend.matching("lower", KEY),
                trend.matching("equal", KEY),
                trend.matching("higher", KEY),
                trend.text("note", 200));
    }

    private static Scenario scenario(ImportPlace scenario) {
        return new Scenario(
                scenario.matching("code", CODE),
                scenario.matching("group", CODE),
                scenario.text("title", 100),
                scenario.bool("constrained"),
                scenario.texts("criteria", LONGEST),
                scenario.choice("confidence", Certainty.class));
    }
}
