package org.shuzhuan.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuzhuan.reference.entity.SizeBound;
import org.shuzhuan.reference.entity.SizeBoundId;

/**
 * Reads {@code standard_id,class_code,class_title,industries,indicator,large_from,medium_from,small_from}: one line per
 * industry class and indicator, industries separated by blanks.
 */
class SizeBoundFile {

    static final List<String> COLUMNS = List.of(
            "standard_id",
            "class_code",
            "class_title",
            "industries",
            "indicator",
            "large_from",
            "medium_from",
            "small_from");

    private static final Pattern CLASS = Pattern.compile("[A-Z_]{1,30}");
    private static final Pattern INDUSTRIES = Pattern.compile("[A-T]\\d{0,4}( [A-T]\\d{0,4})*");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,11}");

    private final CsvFile file;
    private final Set<String> standards;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private SizeBoundFile(String text, Set<String> standards) {
        this.file = new CsvFile(text, COLUMNS);
        this.standards = standards;
    }

    /** @param standards ids that the bounds may belong to */
    static List<SizeBound> read(String text, Set<String> standards) {
        return new SizeBoundFile(text, standards).read();
    }

    private List<SizeBound> read() {
        List<SizeBound> bounds = new ArrayList<>();
        for (CsvLine line : file.lines()) {
            bounds.add(bound(line));
        }
        file.refuseFaults();
        return bounds;
    }

    private SizeBound bound(CsvLine line) {
        String standard = line.required("standard_id", 40);
        if (!standard.isEmpty() && !standards.contains(standard)) {
            line.fault("standard_id", ReferenceError.IMPORT_PARENT_UNKNOWN, standard);
        }
        String code = line.matching("class_code", CLASS);
        String title = line.required("class_title", 100);
        String industries = line.matching("industries", INDUSTRIES);
        Optional<SizeIndicator> indicator = line.choice("indicator", SizeIndicator.class);
        String key = standard + "/" + code;
        if (indicator.isPresent() && !keys.add(key + "/" + indicator.get())) {
            line.fault("indicator", ReferenceError.IMPORT_DUPLICATE, code + "/" + indicator.get());
        }
        String description = title + "|" + industries;
        if (!description.equals(descriptions.computeIfAbsent(key, first -> description))) {
            line.fault("class_title", ReferenceError.IMPORT_CONTRADICTION, code);
        }
        for (String industry : industries.split(" ")) {
            if (!code.equals(owners.computeIfAbsent(standard + "/" + industry, first -> code))) {
                line.fault("industries", ReferenceError.IMPORT_DUPLICATE, industry);
            }
        }
        return new SizeBound(
                new SizeBoundId(standard, code, indicator.orElse(null)), title, industries, lowerBounds(line));
    }

    private static List<BigDecimal> lowerBounds(CsvLine line) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (String column : List.of("large_from", "medium_from", "small_from")) {
            String value = line.matching(column, NUMBER);
            bounds.add(value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value));
        }
        boolean falling =
                bounds.get(0).compareTo(bounds.get(1)) > 0 && bounds.get(1).compareTo(bounds.get(2)) > 0;
        if (!falling && bounds.stream().allMatch(bound -> bound.signum() > 0)) {
            line.fault("large_from", ReferenceError.IMPORT_BOUNDS_ORDER);
        }
        return bounds;
    }
}
