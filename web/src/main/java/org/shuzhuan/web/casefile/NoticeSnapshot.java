package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.web.layout.Text;

/** Writes the JSON of a public notice as labelled lines, in the order published; what it says is not changed. */
@ApplicationScoped
public class NoticeSnapshot {

    @Inject
    private Text text;

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
            case STRING -> lines.add(new NoticeLine(label(key, position), ((JsonString) value).getString()));
            default -> lines.add(new NoticeLine(label(key, position), value.toString()));
        }
    }

    /** A member without a word of ours keeps the name it was published with. */
    private String label(String key, String position) {
        String named = "field.notice." + key;
        return (text.containsKey(named) ? text.get(named) : key) + position;
    }
}
