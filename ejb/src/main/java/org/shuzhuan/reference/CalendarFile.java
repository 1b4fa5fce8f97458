package org.shuzhuan.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.reference.entity.CalendarDay;
import org.shuzhuan.reference.entity.YearDays;

/**
 * Reads {@code kind,first_day,last_day,name}: one line {@code SOURCE} with the title of the notice as name, one line
 * {@code OFF} per holiday, one line {@code WORK} per make-up working day (调休上班).
 */
class CalendarFile {

    static final List<String> COLUMNS = List.of("kind", "first_day", "last_day", "name");

    enum Kind {
        SOURCE,
        OFF,
        WORK
    }

    private final int year;
    private final CsvFile file;
    private final Set<LocalDate> named = new HashSet<>();
    private final List<CalendarDay> days = new ArrayList<>();
    private String source;

    /** @throws org.shuzhuan.shared.ValidationException all faults with their lines */
    CalendarFile(int year, String text) {
        this.year = year;
        this.file = new CsvFile(text, COLUMNS);
        file.lines().forEach(line -> line.choice("kind", Kind.class).ifPresent(kind -> read(kind, line)));
        if (source == null && !file.lines().isEmpty()) {
            file.fault("SOURCE", ReferenceError.IMPORT_REQUIRED);
        }
        file.refuseFaults();
    }

    private void read(Kind kind, CsvLine line) {
        if (kind == Kind.SOURCE) {
            if (source != null) {
                line.fault("kind", ReferenceError.IMPORT_DUPLICATE, kind);
            }
            source = line.required("name", 200);
            return;
        }
        String name = line.required("name", 50);
        Optional<LocalDate> first = line.requiredDate("first_day");
        Optional<LocalDate> last = line.requiredDate("last_day");
        if (first.isEmpty() || last.isEmpty() || outsideYear(line, first.get(), last.get())) {
            return;
        }
        if (last.get().isBefore(first.get())) {
            line.fault("last_day", ReferenceError.IMPORT_PERIOD_REVERSED);
            return;
        }
        first.get().datesUntil(last.get().plusDays(1)).forEach(day -> add(kind, line, day, name));
    }

    private boolean outsideYear(CsvLine line, LocalDate first, LocalDate last) {
        if (first.getYear() != year) {
            line.fault("first_day", ReferenceError.IMPORT_OTHER_YEAR, year);
        }
        if (last.getYear() != year) {
            line.fault("last_day", ReferenceError.IMPORT_OTHER_YEAR, year);
        }
        return first.getYear() != year || last.getYear() != year;
    }

    private void add(Kind kind, CsvLine line, LocalDate day, String name) {
        if (!named.add(day)) {
            line.fault("first_day", ReferenceError.IMPORT_DUPLICATE, day);
        } else if (kind == Kind.WORK && !YearDays.isWeekend(day)) {
            line.fault("first_day", ReferenceError.IMPORT_NOT_WEEKEND, day);
        } else {
            days.add(new CalendarDay(day, kind == Kind.OFF ? CalendarDayKind.OFF : CalendarDayKind.WORK, name));
        }
    }

    String source() {
        return source;
    }

    List<CalendarDay> days() {
        return List.copyOf(days);
    }
}
