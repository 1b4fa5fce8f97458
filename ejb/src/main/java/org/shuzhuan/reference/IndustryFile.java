package org.shuzhuan.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads {@code code,parent_code,title}; parents stand above their children or are known already. */
class IndustryFile {

    static final List<String> COLUMNS = List.of("code", "parent_code", "title");

    private static final Pattern CODE = Pattern.compile("[A-T](\\d{2}(\\d{1,2})?)?");

    private IndustryFile() {}

    /** @param known whether an item is stored already */
    static List<IndustryView> read(String text, Predicate<String> known) {
        CsvFile file = new CsvFile(text, COLUMNS);
        List<IndustryView> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CsvLine line : file.lines()) {
            String code = line.matching("code", CODE);
            String parent = line.optional("parent_code");
            String title = line.required("title", 100);
            if (!code.isEmpty()) {
                String expected = parentOf(code);
                if (expected == null ? parent != null : !expected.equals(parent)) {
                    line.fault("parent_code", ReferenceError.IMPORT_NOT_ALLOWED, String.valueOf(parent));
                } else if (expected != null && !codes.contains(expected) && !known.test(expected)) {
                    line.fault("parent_code", ReferenceError.IMPORT_PARENT_UNKNOWN, expected);
                }
                if (!codes.add(code)) {
                    line.fault("code", ReferenceError.IMPORT_DUPLICATE, code);
                }
            }
            rows.add(new IndustryView(code, parent, title));
        }
        file.refuseFaults();
        return rows;
    }

    /** Null for a section. */
    private static String parentOf(String code) {
        return switch (code.length()) {
            case 1 -> null;
            case 3 -> code.substring(0, 1);
            default -> code.substring(0, code.length() - 1);
        };
    }
}
