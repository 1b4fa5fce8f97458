package org.shuzhuan.award;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.shared.Money;

/** Why an amount is what it is, as kept with the award: the rules that fired and the arithmetic, line by line. */
public record AwardExplanation(List<FiredRule> rules, List<ArithmeticLine> lines) {

    public String toJson() {
        JsonArrayBuilder fired = Json.createArrayBuilder();
        rules.forEach(rule ->
                fired.add(Json.createObjectBuilder().add("rule", rule.ruleId()).add("article", rule.article())));
        JsonArrayBuilder arithmetic = Json.createArrayBuilder();
        lines.forEach(line -> arithmetic.add(Json.createObjectBuilder()
                .add("step", line.step().name())
                .add("amount", line.amount().toString())
                .add("arguments", Json.createArrayBuilder(line.arguments()))));
        return Json.createObjectBuilder()
                .add("rules", fired)
                .add("lines", arithmetic)
                .build()
                .toString();
    }

    public static AwardExplanation ofJson(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new AwardExplanation(
                json.getJsonArray("rules").stream()
                        .map(JsonValue::asJsonObject)
                        .map(rule -> new FiredRule(rule.getString("rule"), rule.getString("article")))
                        .toList(),
                json.getJsonArray("lines").stream()
                        .map(JsonValue::asJsonObject)
                        .map(AwardExplanation::line)
                        .toList());
    }

    private static ArithmeticLine line(JsonObject line) {
        JsonArray arguments = line.getJsonArray("arguments");
        return new ArithmeticLine(
                ArithmeticStep.valueOf(line.getString("step")),
                Money.of(new BigDecimal(line.getString("amount"))),
                arguments.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }
}
