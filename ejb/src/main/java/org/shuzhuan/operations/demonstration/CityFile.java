package org.shuzhuan.operations.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of the demonstration city: comma-separated without quotes, the first line names the columns. */
public final class CityFile {

    private CityFile() {}

    /** @param name file in the folder {@code demonstration} without its extension */
    public static List<Map<String, String>> rows(String name) {
        List<String> lines = text(name + ".csv").lines().toList();
        String[] columns = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] values = line.split(",", -1);
            if (values.length != columns.length) {
                throw new IllegalStateException(name + ": " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < columns.length; column++) {
                row.put(columns[column], values[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    static String text(String file) {
        try (InputStream stream = CityFile.class.getResourceAsStream("/demonstration/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
