package org.shuzhuan.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.reference.entity.CalendarDay;
import org.shuzhuan.reference.entity.SizeRule;
import org.shuzhuan.reference.entity.SizeStandard;
import org.shuzhuan.reference.entity.WorkingDayCount;
import org.shuzhuan.reference.entity.YearDays;

/** The shipped reference data without a database. */
final class BundledReference {

    private BundledReference() {}

    static SizeRule sizeRule() {
        Map<String, SizeStandard> standards = SizeStandardFile.read(ReferenceDataImport.bundled("size-standards.csv"));
        return new SizeRule(
                standards.get("MIIT-2011-300").view(),
                SizeBoundFile.read(ReferenceDataImport.bundled("size-bounds.csv"), standards.keySet()));
    }

    static Map<String, IndustryView> industries() {
        return IndustryFile.read(ReferenceDataImport.bundled("industries.csv"), code -> false).stream()
                .collect(Collectors.toMap(IndustryView::code, Function.identity()));
    }

    static YearDays year(int year) {
        CalendarFile file = new CalendarFile(year, ReferenceDataImport.bundled("working-calendar-" + year + ".csv"));
        return new YearDays(year, days(file, CalendarDayKind.OFF), days(file, CalendarDayKind.WORK));
    }

    static WorkingDayCount calendar() {
        Map<Integer, YearDays> years = Map.of(2025, year(2025), 2026, year(2026));
        return new WorkingDayCount(number -> Optional.ofNullable(years.get(number)));
    }

    private static Set<java.time.LocalDate> days(CalendarFile file, CalendarDayKind kind) {
        List<CalendarDay> all = file.days();
        return all.stream()
                .filter(day -> day.kind() == kind)
                .map(CalendarDay::day)
                .collect(Collectors.toSet());
    }
}
