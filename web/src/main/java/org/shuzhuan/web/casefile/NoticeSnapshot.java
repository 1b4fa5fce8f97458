package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** Writes the JSON of a public notice as labelled lines, in the order published; what it says is not changed. */
@ApplicationScoped
public class NoticeSnapshot {

    private static final String AMOUNT = "amount";
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("\\d{1,15}\\.\\d{2}");

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    List<NoticeLine> lines(String json) {
        List<NoticeLine> lines = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            collect("", "", reader.readValue(), lines);
        }
        return lines;
    }

    private void collect(String key, String position, JsonValue value, List<NoticeLine> lines) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject()
                        .forEach((name, member) ->
                                collect(key.isEmpty() ? name : key + "." + name, position, member, lines));
            case ARRAY -> {
                List<JsonValue> members = value.asJsonArray();
                for (int i = 0; i < members.size(); i++) {
                    collect(key, position + " " + (i + 1), members.get(i), lines);
                }
            }
            case NULL -> lines.add(new NoticeLine(label(key, position), ""));
            case STRING ->
                lines.add(new NoticeLine(label(key, position), shown(key, ((JsonString) value).getString())));
            default -> lines.add(new NoticeLine(label(key, position), value.toString()));
        }
    }

    /** The amount in yuan gets its separators; every other member stays as published. */
    private String shown(String key, String value) {
        return key.equals(AMOUNT) && PLAIN_AMOUNT.matcher(value).matches()
                ? format.yuanFigure(Money.of(new BigDecimal(value)))
                : value;
    }

    /** A member without a word of ours keeps the name it was published with. */
    private String label(String key, String position) {
        String named = "field.notice." + key;
        return (text.containsKey(named) ? text.get(named) : key) + position;
    }
}
