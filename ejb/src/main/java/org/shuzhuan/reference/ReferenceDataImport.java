package org.shuzhuan.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.reference.entity.Industry;
import org.shuzhuan.reference.entity.Region;
import org.shuzhuan.reference.entity.SizeBound;
import org.shuzhuan.reference.entity.SizeStandard;
import org.shuzhuan.reference.store.CalendarStore;
import org.shuzhuan.reference.store.IndustryStore;
import org.shuzhuan.reference.store.RegionStore;
import org.shuzhuan.reference.store.SizeStandardStore;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/**
 * Imports divisions, industries and size standards from CSV. Rows are added or replaced, never removed, because records of
 * cases refer to them; every fault is told with its line and then nothing is stored.
 */
@Stateless
public class ReferenceDataImport {

    private static final List<Integer> BUNDLED_YEARS = List.of(2025, 2026);

    @Inject
    RegionStore regions;

    @Inject
    IndustryStore industries;

    @Inject
    SizeStandardStore standards;

    @Inject
    CalendarStore calendars;

    @Inject
    WorkingCalendarImport calendarImport;

    /**
     * What the portal ships. May run at every start: years of the calendar that are there already are left as they are, for
     * an administrator may have corrected them.
     */
    @Requires("reference:import")
    public void importBundled() {
        importRegions(bundled("regions.csv"));
        importIndustries(bundled("industries.csv"));
        importSizeStandards(bundled("size-standards.csv"), bundled("size-bounds.csv"));
        for (int year : BUNDLED_YEARS) {
            if (calendars.find(year).isEmpty()) {
                calendarImport.importYear(year, bundled("working-calendar-" + year + ".csv"));
            }
        }
    }

    /**
     * @param csv {@code code,parent_code,name,level,fictitious}
     * @return number of rows
     * @throws ValidationException all faults with their lines
     */
    @Requires("reference:import")
    public int importRegions(String csv) {
        List<RegionView> rows = RegionFile.read(
                csv, code -> regions.find(code).map(region -> region.view().level()));
        rows.forEach(row -> regions.put(new Region(row)));
        return rows.size();
    }

    /**
     * @param csv {@code code,parent_code,title}
     * @return number of rows
     * @throws ValidationException all faults with their lines
     */
    @Requires("reference:import")
    public int importIndustries(String csv) {
        List<IndustryView> rows =
                IndustryFile.read(csv, code -> industries.find(code).isPresent());
        rows.forEach(row -> industries.put(new Industry(row)));
        return rows.size();
    }

    /**
     * @param standardsCsv {@code id,title,document_number,issuers,valid_from,valid_to}
     * @param boundsCsv {@code standard_id,class_code,class_title,industries,indicator,large_from,medium_from,small_from}
     * @return number of standards
     * @throws ValidationException all faults of the first file that has any
     */
    @Requires("reference:import")
    public int importSizeStandards(String standardsCsv, String boundsCsv) {
        Map<String, SizeStandard> read = SizeStandardFile.read(standardsCsv);
        Map<String, List<SizeBound>> bounds = SizeBoundFile.read(boundsCsv, read.keySet()).stream()
                .collect(Collectors.groupingBy(SizeBound::standardId));
        read.forEach((id, standard) -> standards.put(standard, bounds.getOrDefault(id, List.of())));
        return read.size();
    }

    static String bundled(String name) {
        try (InputStream stream = ReferenceDataImport.class.getResourceAsStream("/reference/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
