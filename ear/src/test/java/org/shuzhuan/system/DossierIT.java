package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** The dossier over HTTP: its lines, its journey, its export, and who sees which of them. */
class DossierIT {

    private static PortalClient people;

    @BeforeAll
    static void open() throws Exception {
        people = new PortalClient(PortalServer.shared());
    }

    @Test
    void tellsTheEnterpriseWhereItStandsAndWhy() throws Exception {
        CaseWalk walk = new CaseWalk(people, "YC-2026-LY");
        walk.withdrawOpenCases("sme24");
        walk.submitted("sme24", walk.text("sme24", "00000824"));
        walk.withdrawOpenCases("sme24");
        JsonObject withdrawn = dossier("sme24", "sme24").getJsonObject("journey");
        assertThat(withdrawn.getString("stage")).isEqualTo("PLAN");
        assertThat(withdrawn.getString("reason")).isEqualTo("LAST_NOT_GRANTED");
        assertThat(withdrawn.getJsonObject("because").getString("state")).isEqualTo("WITHDRAWN");
        JsonObject applying = dossier("sme18", "sme18").getJsonObject("journey");
        assertThat(applying.getString("stage")).isEqualTo("IMPLEMENT");
        assertThat(applying.getString("next")).isEqualTo("FOLLOW_CASE");
        walk.withdrawOpenCases("sme33");
        JsonObject granted = dossier("sme33", "sme33").getJsonObject("journey");
        assertThat(granted.getString("stage")).isEqualTo("OPTIMISE");
        assertThat(granted.getJsonObject("because").getString("kind")).isEqualTo("GRANT");
    }

    @Test
    void showsEveryLineOnceNewestFirst() throws Exception {
        List<JsonObject> lines = lines("sme18", enterpriseOf("sme18"), "");
        assertThat(lines)
                .extracting(line -> line.getString("kind"))
                .contains("ASSESSMENT", "APPLICATION", "FILE", "MESSAGE");
        assertThat(lines).extracting(line -> line.getString("at")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines.stream()
                        .map(line -> line.getString("kind") + line.getInt("reference"))
                        .distinct())
                .hasSameSizeAs(lines);
        assertThat(lines("sme18", enterpriseOf("sme18"), "?kind=MESSAGE"))
                .isNotEmpty()
                .allMatch(line -> line.getString("kind").equals("MESSAGE"));
    }

    @Test
    void showsAnOfficialOfTheRegionWhatTheRoleMayRead() throws Exception {
        int enterprise = enterpriseOf("sme33");
        assertThat(kinds("linxi.acceptance", enterprise))
                .contains("ASSESSMENT", "APPLICATION", "OFFICIAL_DOCUMENT")
                .doesNotContain("MESSAGE", "PAYMENT");
        assertThat(kinds("city.leader", enterprise)).contains("PAYMENT").doesNotContain("MESSAGE");
        assertThat(lines("linxi.acceptance", enterprise, "?kind=MESSAGE")).isEmpty();
        assertThat(lines("linxi.acceptance", enterprise, "?kind=ASSESSMENT")).isNotEmpty();
    }

    @Test
    void doesNotExistForAnotherEnterpriseNorForAnotherCounty() throws Exception {
        int enterprise = enterpriseOf("sme33");
        for (String part : List.of("", "/lines", "/export")) {
            assertThat(people.get("sme18", "/dossiers/" + enterprise + part).status())
                    .isEqualTo(404);
            assertThat(people.get("baishi.acceptance", "/dossiers/" + enterprise + part)
                            .status())
                    .isEqualTo(404);
            assertThat(people.get("assessor", "/dossiers/" + enterprise + part).status())
                    .isEqualTo(403);
            assertThat(people.get("sme33", "/dossiers/" + enterprise + part).status())
                    .isEqualTo(200);
        }
        assertThat(people.get("city.leader", "/dossiers/99999999").status()).isEqualTo(404);
        assertThat(people.get("sme33", "/dossiers/" + enterprise + "/lines?kind=VISIT")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void exportsEverythingAsOneArchive() throws Exception {
        int enterprise = enterpriseOf("sme18");
        Map<String, byte[]> entries = unpacked(people.download("sme18", "/dossiers/" + enterprise + "/export"));
        assertThat(entries.keySet().stream().filter(name -> !name.startsWith("files/")))
                .containsExactlyInAnyOrder(
                        "dossier.pdf", "dossier.json", "assessments.json", "cases.json", "files.json");
        assertThat(entries.get("dossier.pdf")).startsWith('%', 'P', 'D', 'F');
        JsonObject dossier = json(entries.get("dossier.json")).asJsonObject();
        assertThat(dossier.getJsonArray("lines")).hasSameSizeAs(lines("sme18", enterprise, ""));
        assertThat(dossier.getJsonObject("enterprise").getString("contactPhone"))
                .contains("*");
        assertThat(json(entries.get("assessments.json")).asJsonArray())
                .isNotEmpty()
                .allMatch(assessment -> assessment.asJsonObject().containsKey("answers"));
        assertThat(json(entries.get("cases.json")).asJsonArray())
                .isNotEmpty()
                .allMatch(one -> !one.asJsonObject().getJsonArray("history").isEmpty());
    }

    @Test
    void exportsTheUploadedFilesThemselvesAndListsThem() throws Exception {
        int enterprise = enterpriseOf("sme18");
        Map<String, byte[]> entries = unpacked(people.download("sme18", "/dossiers/" + enterprise + "/export"));
        List<JsonObject> listed = json(entries.get("files.json")).asJsonArray().getValuesAs(JsonValue::asJsonObject);
        assertThat(listed).hasSameSizeAs(lines("sme18", enterprise, "?kind=FILE"));
        for (JsonObject file : listed) {
            byte[] content = entries.get(file.getString("entry"));
            assertThat(file.getString("entry")).doesNotContain("..");
            assertThat(content).hasSize(file.getInt("size"));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                    .isEqualTo(file.getString("hash"));
        }
        assertThat(entries.keySet().stream().filter(name -> name.startsWith("files/")))
                .hasSameSizeAs(listed);
    }

    @Test
    void exportsToAnOfficialOnlyWhatTheOfficialSees() throws Exception {
        int enterprise = enterpriseOf("sme33");
        Map<String, byte[]> entries =
                unpacked(people.download("linxi.acceptance", "/dossiers/" + enterprise + "/export"));
        JsonArray lines = json(entries.get("dossier.json")).asJsonObject().getJsonArray("lines");
        assertThat(lines)
                .isNotEmpty()
                .noneMatch(line -> line.asJsonObject().getString("kind").equals("MESSAGE"));
        // what may not be opened, or is not there, is named with its reason
        List<JsonObject> files = json(entries.get("files.json")).asJsonArray().getValuesAs(JsonValue::asJsonObject);
        assertThat(files)
                .hasSameSizeAs(lines("linxi.acceptance", enterprise, "?kind=FILE"))
                .allMatch(file -> file.containsKey("entry") != file.containsKey("leftOut"))
                .allMatch(file -> file.containsKey("leftOut") || entries.containsKey(file.getString("entry")));
    }

    private static JsonObject dossier(String login, String ofEnterprise) throws Exception {
        Answer answer = people.get(login, "/dossiers/" + enterpriseOf(ofEnterprise));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static List<String> kinds(String login, int enterprise) throws Exception {
        return people.get(login, "/dossiers/" + enterprise)
                .json()
                .getJsonArray("kinds")
                .getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> lines(String login, int enterprise, String query) throws Exception {
        List<JsonObject> lines = new ArrayList<>();
        String next = "";
        JsonObject page;
        do {
            String cursor = next.isEmpty() ? "" : (query.isEmpty() ? "?" : "&") + "cursor=" + next;
            Answer answer = people.get(login, "/dossiers/" + enterprise + "/lines" + query + cursor);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            page = answer.json();
            lines.addAll(page.getJsonArray("rows").getValuesAs(JsonValue::asJsonObject));
            next = page.getString("next", "");
        } while (!next.isEmpty());
        assertThat(lines).hasSize(page.getInt("total"));
        return lines;
    }

    private static int enterpriseOf(String login) throws Exception {
        return people.get(login, "/assessments").array().getJsonObject(0).getInt("enterpriseId");
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws Exception {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static JsonStructure json(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            return reader.read();
        }
    }
}
