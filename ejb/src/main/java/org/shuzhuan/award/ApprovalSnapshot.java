package org.shuzhuan.award;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.PayeeAccount;
import org.shuzhuan.reports.award.Amendment;
import org.shuzhuan.reports.award.Approval;
import org.shuzhuan.reports.award.ApprovedProject;
import org.shuzhuan.reports.award.CalculationLine;
import org.shuzhuan.reports.award.Grant;
import org.shuzhuan.reports.award.Instalment;
import org.shuzhuan.reports.award.PolicyDocument;

/** What an approval says, kept as JSON from the moment it is issued; its file is made from nothing else. */
final class ApprovalSnapshot {

    private ApprovalSnapshot() {}

    static String of(
            CaseView caseFile,
            Award award,
            ApprovalTerms terms,
            AwardText text,
            Amended amended,
            boolean demonstration) {
        AwardExplanation explanation = award.getExplanation();
        JsonArrayBuilder lines = Json.createArrayBuilder();
        explanation
                .lines()
                .forEach(line -> lines.add(Json.createObjectBuilder()
                        .add("label", text.line(line))
                        .add("amount", line.amount().toString())));
        JsonArrayBuilder rules = Json.createArrayBuilder();
        explanation
                .rules()
                .forEach(rule -> rules.add(
                        Json.createObjectBuilder().add("rule", rule.ruleId()).add("article", rule.article())));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("enterprise", caseFile.getEnterpriseName())
                .add("creditCode", caseFile.getCreditCode())
                .add("project", terms.projectTitle())
                .add("caseNumber", caseFile.getCaseNumber())
                .add("policyTitle", terms.policyTitle())
                .add("policyNumber", terms.policyNumber() == null ? "" : terms.policyNumber())
                .add("amount", award.getGranted().toString())
                .add("rules", rules)
                .add("lines", lines)
                .add("instalments", instalments(award, text))
                .add("holder", award.getPayee().holder())
                .add("bank", award.getPayee().bank())
                .add("account", award.getPayee().maskedAccount())
                .add("demonstration", demonstration);
        if (amended != null) {
            json.add("replaces", amended.replaces()).add("amendedBecause", amended.reason());
        }
        return json.build().toString();
    }

    /** @param replaces number of the approval that does not hold any more */
    record Amended(String replaces, String reason) {}

    private static JsonArrayBuilder instalments(Award award, AwardText text) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        if (award.getPrepayment().isPositive()) {
            parts.add(
                    part(text.of("component.PREPAYMENT"), award.getPrepayment().toString()));
            parts.add(part(text.of("component.BALANCE"), award.getBalance().toString()));
        }
        return parts;
    }

    private static JsonObjectBuilder part(String name, String amount) {
        return Json.createObjectBuilder().add("name", name).add("amount", amount);
    }

    static Approval read(String snapshot, String organisation, String number, LocalDate issuedOn) {
        JsonObject json = Json.createReader(new StringReader(snapshot)).readObject();
        return new Approval(
                new Letterhead(organisation, number, issuedOn, json.getBoolean("demonstration")),
                new ApprovedProject(
                        new Enterprise(json.getString("enterprise"), json.getString("creditCode")),
                        json.getString("project"),
                        json.getString("caseNumber"),
                        new PolicyDocument(json.getString("policyTitle"), json.getString("policyNumber"))),
                new Grant(new BigDecimal(json.getString("amount")), rules(json), lines(json), parts(json)),
                new PayeeAccount(json.getString("holder"), json.getString("bank"), json.getString("account")),
                json.containsKey("replaces")
                        ? new Amendment(json.getString("replaces"), json.getString("amendedBecause"))
                        : null);
    }

    private static List<org.shuzhuan.reports.award.FiredRule> rules(JsonObject json) {
        return objects(json, "rules")
                .map(rule ->
                        new org.shuzhuan.reports.award.FiredRule(rule.getString("article"), rule.getString("rule")))
                .toList();
    }

    private static List<CalculationLine> lines(JsonObject json) {
        return objects(json, "lines")
                .map(line ->
                        new CalculationLine(line.getString("label"), new BigDecimal(line.getString("amount")), null))
                .toList();
    }

    private static List<Instalment> parts(JsonObject json) {
        return objects(json, "instalments")
                .map(part -> new Instalment(part.getString("name"), new BigDecimal(part.getString("amount")), null))
                .toList();
    }

    private static Stream<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).stream().map(JsonValue::asJsonObject);
    }
}
