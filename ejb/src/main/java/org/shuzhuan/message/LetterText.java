package org.shuzhuan.message;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.shuzhuan.reports.Enterprise;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.message.Letter;
import org.shuzhuan.reports.message.LetterLine;

/** What a letter says, kept as JSON from the moment it is issued; its file is made from nothing else. */
final class LetterText {

    private static final String FACTS = "{facts}";

    private LetterText() {}

    static String snapshot(LetterRequest request, String body, String remedy, boolean demonstration) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (String paragraph : body.split("\\R")) {
            if (paragraph.strip().equals(FACTS)) {
                request.facts()
                        .forEach(fact -> lines.add(Json.createObjectBuilder()
                                .add("label", fact.label())
                                .add("text", fact.text())));
            } else if (!paragraph.isBlank()) {
                lines.add(paragraph(paragraph, request.values()));
            }
        }
        if (remedy != null) {
            lines.add(paragraph(remedy, request.values()));
        }
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("demonstration", demonstration).add("lines", lines);
        if (!request.subject().toEverybody()) {
            json.add("enterprise", request.subject().enterpriseName())
                    .add("creditCode", request.subject().creditCode());
        }
        return json.build().toString();
    }

    private static JsonObjectBuilder paragraph(String text, Map<String, String> values) {
        return Json.createObjectBuilder()
                .add("text", TemplateText.fill(text, values).strip());
    }

    static Letter read(OfficialDocumentView document, String snapshot) {
        return read(
                new Letterhead(
                        document.issuerName(),
                        document.documentNumber(),
                        document.sentAt().toLocalDate(),
                        demonstration(snapshot)),
                document.title(),
                snapshot);
    }

    private static boolean demonstration(String snapshot) {
        return Json.createReader(new StringReader(snapshot)).readObject().getBoolean("demonstration");
    }

    static Letter read(Letterhead letterhead, String title, String snapshot) {
        JsonObject json = Json.createReader(new StringReader(snapshot)).readObject();
        List<LetterLine> lines = json.getJsonArray("lines").stream()
                .map(JsonValue::asJsonObject)
                .map(LetterText::line)
                .toList();
        Enterprise addressee = json.containsKey("enterprise")
                ? new Enterprise(json.getString("enterprise"), json.getString("creditCode"))
                : null;
        return new Letter(letterhead, title, addressee, lines);
    }

    private static LetterLine line(JsonObject line) {
        return line.containsKey("label")
                ? LetterLine.fact(line.getString("label"), line.getString("text"))
                : LetterLine.paragraph(line.getString("text"));
    }
}
