package org.shuzhuan.enterprise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Name, columns and choices of the sheet in which officials hand in enterprises; its words stand in a resource. */
final class SheetColumns {

    private static final Properties WORDS = load();

    /** Fields of {@link EnterpriseForm} in the order of the columns. */
    static final List<String> FIELDS = List.of(WORDS.getProperty("columns").split("\\s*,\\s*"));

    private SheetColumns() {}

    static String sheetName() {
        return WORDS.getProperty("sheet");
    }

    /** The field's own name where the sheet has no such column. */
    static String heading(String field) {
        return WORDS.getProperty(field, field);
    }

    static Optional<ApplicantKind> kind(String words) {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> word(kind).equals(words))
                .findFirst();
    }

    static List<String> kindWords() {
        return Arrays.stream(ApplicantKind.values()).map(SheetColumns::word).toList();
    }

    private static String word(ApplicantKind kind) {
        return WORDS.getProperty("kind." + kind);
    }

    private static Properties load() {
        try (InputStream bytes = SheetColumns.class.getResourceAsStream("/enterprise/import-sheet.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
