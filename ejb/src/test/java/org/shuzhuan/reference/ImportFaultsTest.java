package org.shuzhuan.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.ValidationException;

class ImportFaultsTest {

    private static List<String> faults(ThrowingCallable read) {
        return catchThrowableOfType(ValidationException.class, read).getFaults().stream()
                .map(fault -> fault.path() + " " + fault.code().name())
                .toList();
    }

    private static List<String> regionFaults(String text) {
        return faults(() -> RegionFile.read(text, code -> Optional.empty()));
    }

    private static List<String> calendarFaults(String lines) {
        return faults(() -> new CalendarFile(2027, "kind,first_day,last_day,name\n" + lines));
    }

    @Test
    void readsTheBundledRegionsAsFictitious() {
        List<RegionView> rows = RegionFile.read(ReferenceDataImport.bundled("regions.csv"), code -> Optional.empty());

        assertThat(rows).hasSize(7).allMatch(RegionView::fictitious).allMatch(row -> row.code()
                .startsWith("99"));
    }

    @Test
    void readsTwentySectionsAndNinetySevenDivisions() {
        assertThat(BundledReference.industries().keySet().stream().filter(code -> code.length() == 1))
                .hasSize(20);
        assertThat(BundledReference.industries().keySet().stream().filter(code -> code.length() == 3))
                .hasSize(97);
    }

    @Test
    void namesTheColumnsWhenTheHeaderIsWrong() {
        assertThat(regionFaults("a,b\n1,2")).containsExactly("line[1] IMPORT_HEADER");
        assertThat(regionFaults("\"code")).containsExactly("line[1] IMPORT_HEADER");
        assertThat(regionFaults("")).containsExactly("line[1] IMPORT_HEADER");
    }

    @Test
    void tellsAnEmptyFile() {
        assertThat(regionFaults("code,parent_code,name,level,fictitious\n\n")).containsExactly("line[2] IMPORT_EMPTY");
    }

    @Test
    void tellsEveryFaultOfRegionsWithItsLine() {
        assertThat(regionFaults("code,parent_code,name,level,fictitious\r\n"
                        + "99,,甲省,PROVINCE,yes\r\n"
                        + "990000,990001,甲省,PROVINCE,yes\r\n"
                        + "990100,990000,,CITY,yes\r\n"
                        + "990100,990000,乙市,TOWN,perhaps\r\n"
                        + "990101,980100,丙县,COUNTY,no\r\n"
                        + "990102,\"990100,丁县,COUNTY,no\r\n"
                        + "990103,990100\r\n"))
                .containsExactly(
                        "line[7] IMPORT_QUOTE",
                        "line[8] IMPORT_COLUMNS",
                        "line[2].code IMPORT_MALFORMED",
                        "line[3].parent_code IMPORT_NOT_ALLOWED",
                        "line[4].name IMPORT_REQUIRED",
                        "line[5].fictitious IMPORT_MALFORMED",
                        "line[5].level IMPORT_NOT_ALLOWED",
                        "line[5].code IMPORT_DUPLICATE",
                        "line[6].parent_code IMPORT_PARENT_UNKNOWN");
    }

    @Test
    void acceptsQuotedValuesAndAByteOrderMark() {
        assertThat(RegionFile.read(
                        "\uFEFFcode,parent_code,name,level,fictitious\n990000,,\"甲,\"\"乙\"\"省\",PROVINCE,yes\n",
                        code -> Optional.empty()))
                .extracting(RegionView::name)
                .containsExactly("甲,\"乙\"省");
    }

    @Test
    void tellsIndustriesUnderTheWrongParent() {
        assertThat(faults(() -> IndustryFile.read(
                        "code,parent_code,title\nC34,C,通用\nC,,制造业\nC,,制造业\nC35,D,专用\nX1,,未知\n", code -> false)))
                .containsExactly(
                        "line[2].parent_code IMPORT_PARENT_UNKNOWN",
                        "line[4].code IMPORT_DUPLICATE",
                        "line[5].parent_code IMPORT_NOT_ALLOWED",
                        "line[6].code IMPORT_MALFORMED");
    }

    @Test
    void tellsContradictoryBounds() {
        String header = String.join(",", SizeBoundFile.COLUMNS) + "\n";
        assertThat(faults(() -> SizeBoundFile.read(
                        header
                                + "S,ONE,一,C,EMPLOYEES,1000,300,20\n"
                                + "S,ONE,二,C,REVENUE_WAN,100,300,20\n"
                                + "S,ONE,一,C,EMPLOYEES,1000,300,20\n"
                                + "S,TWO,二,C,EMPLOYEES,1000,-3,20\n"
                                + "T,SIX,六,D,HEADS,1000,300,20\n",
                        Set.of("S"))))
                .containsExactly(
                        "line[3].class_title IMPORT_CONTRADICTION",
                        "line[3].large_from IMPORT_BOUNDS_ORDER",
                        "line[4].indicator IMPORT_DUPLICATE",
                        "line[5].industries IMPORT_DUPLICATE",
                        "line[5].medium_from IMPORT_MALFORMED",
                        "line[6].standard_id IMPORT_PARENT_UNKNOWN",
                        "line[6].indicator IMPORT_NOT_ALLOWED");
    }

    @Test
    void tellsEveryFaultOfACalendar() {
        assertThat(calendarFaults("OFF,2027-01-01,2026-01-03,元旦\n"
                        + "OFF,2027-02-05,2027-02-04,春节\n"
                        + "OFF,2027-02-30,2027-03-01,\n"
                        + "OFF,2027-05-01,2027-05-03,劳动节\n"
                        + "OFF,2027-05-03,2027-05-04,劳动节\n"
                        + "WORK,2027-05-10,2027-05-10,调休\n"
                        + "REST,2027-05-10,2027-05-10,调休\n"))
                .containsExactly(
                        "line[2].last_day IMPORT_OTHER_YEAR",
                        "line[3].last_day IMPORT_PERIOD_REVERSED",
                        "line[4].name IMPORT_REQUIRED",
                        "line[4].first_day IMPORT_MALFORMED",
                        "line[6].first_day IMPORT_DUPLICATE",
                        "line[7].first_day IMPORT_NOT_WEEKEND",
                        "line[8].kind IMPORT_NOT_ALLOWED",
                        "SOURCE IMPORT_REQUIRED");
    }
}
