package org.shuzhuan.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/**
 * A CSV file (RFC 4180, UTF-8, header line) whose faults are collected by line. Blank lines are skipped; a byte order mark, as
 * spreadsheets write it, is allowed.
 */
class CsvFile {

    private final List<FieldFault> faults = new ArrayList<>();
    private final List<CsvLine> lines = new ArrayList<>();

    CsvFile(String text, List<String> columns) {
        String[] physical = text.replaceFirst("^\uFEFF", "").split("\r\n|\n|\r", -1);
        if (!columns.equals(split(physical[0]))) {
            faults.add(FieldFault.of("line[1]", ReferenceError.IMPORT_HEADER, String.join(",", columns)));
            return;
        }
        for (int index = 1; index < physical.length; index++) {
            if (!physical[index].isBlank()) {
                add(index + 1, physical[index], columns);
            }
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            faults.add(FieldFault.of("line[2]", ReferenceError.IMPORT_EMPTY));
        }
    }

    private void add(int number, String line, List<String> columns) {
        List<String> values = split(line);
        if (values == null) {
            faults.add(FieldFault.of("line[" + number + "]", ReferenceError.IMPORT_QUOTE));
        } else if (values.size() != columns.size()) {
            faults.add(FieldFault.of("line[" + number + "]", ReferenceError.IMPORT_COLUMNS, columns.size()));
        } else {
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int index = 0; index < values.size(); index++) {
                byColumn.put(columns.get(index), values.get(index));
            }
            lines.add(new CsvLine(number, byColumn, faults));
        }
    }

    List<CsvLine> lines() {
        return lines;
    }

    /** Faults of the whole file, for rules over several lines. */
    void fault(String place, ReferenceError code, Object... arguments) {
        faults.add(FieldFault.of(place, code, arguments));
    }

    /** @throws ValidationException all faults found so far */
    void refuseFaults() {
        ValidationException.throwIfAny(faults);
    }

    /** Null when a quote stays open; a quoted value does not span lines. */
    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int index = 0; index < line.length(); index++) {
            char character = line.charAt(index);
            if (quoted && character == '"' && index + 1 < line.length() && line.charAt(index + 1) == '"') {
                value.append('"');
                index++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character);
            }
        }
        values.add(value.toString());
        return quoted ? null : values;
    }
}
