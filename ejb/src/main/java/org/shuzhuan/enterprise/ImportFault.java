package org.shuzhuan.enterprise;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.io.StringReader;
import java.util.List;
import org.shuzhuan.shared.FieldFault;

/**
 * What is wrong with one cell, as it was found when the sheet was checked.
 *
 * @param field as {@link EnterpriseForm} names it
 * @param heading of the cell's column
 * @param error key of the refusal's text without the prefix {@code error.}
 */
public record ImportFault(String field, String heading, String error, List<String> arguments) implements Serializable {

    static ImportFault of(FieldFault fault) {
        List<String> arguments = fault.arguments().stream().map(String::valueOf).toList();
        return new ImportFault(
                fault.path(), SheetColumns.heading(fault.path()), fault.code().key(), arguments);
    }

    static String write(List<ImportFault> faults) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (ImportFault fault : faults) {
            all.add(Json.createObjectBuilder()
                    .add("field", fault.field)
                    .add("error", fault.error)
                    .add("arguments", Json.createArrayBuilder(fault.arguments)));
        }
        return all.build().toString();
    }

    static List<ImportFault> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray all = reader.readArray();
            return all.getValuesAs(JsonObject.class).stream()
                    .map(ImportFault::read)
                    .toList();
        }
    }

    private static ImportFault read(JsonObject json) {
        String field = json.getString("field");
        List<String> arguments = json.getJsonArray("arguments").getValuesAs(JsonString::getString);
        return new ImportFault(field, SheetColumns.heading(field), json.getString("error"), arguments);
    }

    public String getField() {
        return field;
    }

    public String getHeading() {
        return heading;
    }

    public String getError() {
        return error;
    }

    public List<String> getArguments() {
        return arguments;
    }
}
