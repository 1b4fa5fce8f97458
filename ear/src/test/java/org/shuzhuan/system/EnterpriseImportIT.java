package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** A sheet of enterprises over HTTP: every kind of bad sheet is named, and nothing is written before the confirmation. */
class EnterpriseImportIT {

    private static final String SHEET = "企业";
    private static final List<String> HEADING = List.of(
            "统一社会信用代码",
            "企业名称",
            "主体类型",
            "行政区划代码",
            "地址",
            "行业代码",
            "法定代表人",
            "联系人",
            "联系电话",
            "从业人数",
            "上年营业收入（万元）",
            "年末资产总额（万元）");
    private static final String LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void writesNothingBeforeItIsConfirmedAndAllOfItThen() throws Exception {
        byte[] sheet = sheet(List.of(row(7001), row(7002), row(7003)));
        int checked = checked(sheet).getInt("id");
        JsonObject again = checked(sheet);
        assertThat(again.getInt("good")).isEqualTo(3);
        assertThat(discarded(again.getInt("id"))).isEqualTo(204);
        assertThat(confirm("wangchuan.acceptance", checked, false).status()).isEqualTo(403);
        Answer confirmed = confirm("programme", checked, false);
        assertThat(confirmed.json().getString("state")).isEqualTo("CONFIRMED");
        JsonObject after = checked(sheet);
        assertThat(after.getInt("good")).isZero();
        assertThat(faults(after.getInt("id"))).allMatch(fault -> fault.equals("EnterpriseError.CREDIT_CODE_TAKEN"));
        assertThat(confirm("programme", checked, false).code()).isEqualTo("ImportError.IMPORT_ENDED");
        assertThat(confirm("programme", after.getInt("id"), true).code()).isEqualTo("ImportError.NO_GOOD_ROWS");
    }

    @Test
    void namesEveryFaultyRowAndLeavesThemOutOnlyWhenTold() throws Exception {
        List<String> badDigit = row(7011);
        badDigit.set(0, badDigit.get(0).substring(0, 17) + (badDigit.get(0).endsWith("0") ? "1" : "0"));
        List<String> elsewhere = row(7013);
        elsewhere.set(3, "440100");
        List<String> unknown = row(7014);
        unknown.set(2, "大企业");
        unknown.set(9, "很多");
        JsonObject checked = checked(sheet(List.of(row(7010), badDigit, row(7010), elsewhere, unknown, row(7015))));
        int id = checked.getInt("id");
        assertThat(checked.getInt("good")).isEqualTo(2);
        assertThat(checked.getInt("faulty")).isEqualTo(4);
        assertThat(faults(id))
                .contains(
                        "EnterpriseError.CREDIT_CODE_CHECK_FAILED",
                        "ImportError.REPEATED_ROW",
                        "ImportError.CHOICE_UNKNOWN",
                        "ImportError.NOT_A_NUMBER");
        assertThat(confirm("programme", id, false).code()).isEqualTo("ImportError.FAULTY_ROWS_LEFT");
        assertThat(confirm("programme", id, true).json().getString("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void refusesASheetThatIsNoneWithTheReasonAndThePlace() throws Exception {
        List<String> formula = row(7021);
        formula.set(9, "=1+1");
        refused(sheet(List.of(formula)), "ImportError.CELL_IS_FORMULA", "J2");
        refused(WorkbookFile.of(SHEET, withHeading(List.of(row(7022))), "A2:B2"), "ImportError.CELLS_MERGED", "A2:B2");
        refused(WorkbookFile.of("Sheet1", withHeading(List.of(row(7023))), null), "ImportError.SHEET_MISSING", SHEET);
        refused("no workbook".getBytes(StandardCharsets.UTF_8), "ImportError.SHEET_UNREADABLE", "xlsx");
        refused(sheet(List.of()), "ImportError.NO_ROWS", "企业");
        List<List<String>> many = IntStream.rangeClosed(1, 5_001)
                .mapToObj(EnterpriseImportIT::row)
                .toList();
        refused(sheet(many), "ImportError.TOO_MANY_ROWS", "5000");
    }

    private static void refused(byte[] sheet, String code, String named) throws Exception {
        Answer answer = people.file("programme", "/enterprise-imports", "sheet.xlsx", sheet);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.faults()).contains("file " + code);
        assertThat(answer.titleAt("file")).contains(named);
    }

    private static JsonObject checked(byte[] sheet) throws Exception {
        Answer answer = people.file("programme", "/enterprise-imports", "sheet.xlsx", sheet);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static Answer confirm(String login, int id, boolean leaveOut) throws Exception {
        return people.post(
                login,
                "/enterprise-imports/" + id + "/confirmation",
                Json.createObjectBuilder().add("leaveOutFaulty", leaveOut).build());
    }

    private static int discarded(int id) throws Exception {
        return people.delete("programme", "/enterprise-imports/" + id).status();
    }

    private static List<String> faults(int id) throws Exception {
        return people.get("programme", "/enterprise-imports/" + id + "/rows").rows().stream()
                .map(JsonValue::asJsonObject)
                .flatMap(row -> row.getJsonArray("faults").stream())
                .map(fault -> fault.asJsonObject().getString("error"))
                .toList();
    }

    private static byte[] sheet(List<List<String>> rows) throws Exception {
        return WorkbookFile.of(SHEET, withHeading(rows), null);
    }

    private static List<List<String>> withHeading(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADING));
        all.addAll(rows);
        return all;
    }

    private static List<String> row(int number) {
        return new ArrayList<>(List.of(
                creditCode(number),
                "导入" + number + "号机械有限公司",
                "中小企业",
                "990102",
                "望川区工业路 " + number + " 号",
                "C34",
                "章一鸣",
                "李小禾",
                "13800001234",
                "50",
                "1200",
                "900"));
    }

    /** With its check digit. */
    private static String creditCode(int number) {
        String body = "91990102MB" + String.format("%07d", number);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(place -> LETTERS.indexOf(body.charAt(place)) * WEIGHTS[place])
                .sum();
        return body + LETTERS.charAt((31 - sum % 31) % 31);
    }
}
