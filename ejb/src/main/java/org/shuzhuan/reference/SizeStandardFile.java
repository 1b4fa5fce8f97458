package org.shuzhuan.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuzhuan.reference.entity.SizeStandard;

/** Reads {@code id,title,document_number,issuers,valid_from,valid_to}. */
class SizeStandardFile {

    static final List<String> COLUMNS = List.of("id", "title", "document_number", "issuers", "valid_from", "valid_to");

    private static final Pattern ID = Pattern.compile("[A-Z0-9-]{1,40}");

    private SizeStandardFile() {}

    static Map<String, SizeStandard> read(String text) {
        CsvFile file = new CsvFile(text, COLUMNS);
        Map<String, SizeStandard> standards = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (CsvLine line : file.lines()) {
            SizeStandardView view = new SizeStandardView(
                    line.matching("id", ID),
                    line.required("title", 200),
                    line.required("document_number", 100),
                    line.required("issuers", 200));
            Optional<LocalDate> from = line.requiredDate("valid_from");
            Optional<LocalDate> to = line.date("valid_to");
            if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
                line.fault("valid_to", ReferenceError.IMPORT_PERIOD_REVERSED);
            }
            if (!view.id().isEmpty() && !ids.add(view.id())) {
                line.fault("id", ReferenceError.IMPORT_DUPLICATE, view.id());
            }
            standards.put(view.id(), new SizeStandard(view, from.orElse(null), to.orElse(null)));
        }
        file.refuseFaults();
        return standards;
    }
}
