package org.shuzhuan.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads {@code code,parent_code,name,level,fictitious}; parents stand above their children or are known already. */
class RegionFile {

    static final List<String> COLUMNS = List.of("code", "parent_code", "name", "level", "fictitious");

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern YES_NO = Pattern.compile("yes|no");

    private RegionFile() {}

    /** @param known level of a division that is stored already */
    static List<RegionView> read(String text, Function<String, Optional<RegionLevel>> known) {
        CsvFile file = new CsvFile(text, COLUMNS);
        List<RegionView> rows = new ArrayList<>();
        Map<String, RegionLevel> levels = new HashMap<>();
        for (CsvLine line : file.lines()) {
            String code = line.matching("code", CODE);
            String parent = line.optional("parent_code");
            String name = line.required("name", 100);
            boolean fictitious = line.matching("fictitious", YES_NO).equals("yes");
            RegionLevel level = line.choice("level", RegionLevel.class).orElse(null);
            checkParent(line, parent, level, known, levels);
            if (!code.isEmpty() && levels.put(code, level) != null) {
                line.fault("code", ReferenceError.IMPORT_DUPLICATE, code);
            }
            rows.add(new RegionView(code, parent, name, level, fictitious));
        }
        file.refuseFaults();
        return rows;
    }

    private static void checkParent(
            CsvLine line,
            String parent,
            RegionLevel level,
            Function<String, Optional<RegionLevel>> known,
            Map<String, RegionLevel> levels) {
        if (level == null) {
            return;
        }
        if (level == RegionLevel.PROVINCE) {
            if (parent != null) {
                line.fault("parent_code", ReferenceError.IMPORT_NOT_ALLOWED, parent);
            }
            return;
        }
        String wanted = line.required("parent_code", 6);
        RegionLevel expected = level == RegionLevel.CITY ? RegionLevel.PROVINCE : RegionLevel.CITY;
        RegionLevel found = levels.getOrDefault(wanted, known.apply(wanted).orElse(null));
        if (!wanted.isEmpty() && found != expected) {
            line.fault("parent_code", ReferenceError.IMPORT_PARENT_UNKNOWN, wanted);
        }
    }
}
