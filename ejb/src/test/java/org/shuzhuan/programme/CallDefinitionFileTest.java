package org.shuzhuan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.ValidationException;

class CallDefinitionFileTest {

    private static final String LY = CallImport.bundled("calls/YC-2026-LY.json");

    static List<String> bundled() {
        return CallImport.BUNDLED;
    }

    private static List<String> faults(String json) {
        return catchThrowableOfType(ValidationException.class, () -> CallDefinitionFile.read(json)).getFaults().stream()
                .map(fault -> fault.path() + " " + fault.code().name())
                .toList();
    }

    private static String with(String old, String replacement) {
        assertThat(LY).contains(old);
        return LY.replace(old, replacement);
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void readsEveryBundledCall(String code) {
        CallDefinition definition = CallDefinitionFile.read(CallImport.bundled("calls/" + code + ".json"));

        assertThat(definition.code()).isEqualTo(code);
        assertThat(PolicyDocumentFile.read(CallImport.bundled("policy-documents.json")))
                .filteredOn(document -> document.id().equals(definition.policy().documentId()))
                .singleElement()
                // what rests on a template is labelled so; a template may also add its own plan to published rules
                .matches(document -> definition.template() || !document.template());
    }

    @Test
    void readsTheRulesOfTheOpenCall() {
        CallDefinition definition = CallDefinitionFile.read(LY);

        assertThat(definition.policy().ruleVersion()).isEqualTo("LY-2025@1");
        assertThat(definition.getBudgetTotal()).isEqualTo(Money.ofYuan(10_000_000));
        assertThat(definition.times().taskDays()).containsAllEntriesOf(CallDefinitionFile.DEFAULT_TASK_DAYS);
        assertThat(definition.desk("review")).map(Desk::organisationCode).isEmpty();
        assertThat(definition.evidence().first()).isEqualTo("2024-10-18");
    }

    @Test
    void readsTheSameTextAsTheSameDefinition() {
        assertThat(CallDefinitionFile.read(LY)).isEqualTo(CallDefinitionFile.read(LY.replace("\n", " ")));
    }

    @Test
    void fillsInDefaultTaskDays() {
        String json = LY.replaceFirst("(?s)\"taskDays\": \\{.*?}", "\"taskDays\": {\"audit\": 20}");

        assertThat(CallDefinitionFile.read(json).times().taskDays())
                .containsAllEntriesOf(Map.of("audit", 20, "accept", 5, "notice", 5));
    }

    @Test
    void takesThePeriodForAReviewFromTheCall() {
        String json = LY.replace("\"statutoryDays\": 20,", "\"statutoryDays\": 20, \"reviewRequestDays\": 30,");

        assertThat(CallDefinitionFile.read(LY).times().reviewRequestDays())
                .isEqualTo(CallDefinitionFile.DEFAULT_REVIEW_REQUEST_DAYS);
        assertThat(CallDefinitionFile.read(json).times().reviewRequestDays()).isEqualTo(30);
        assertThat(faults(json.replace("\"reviewRequestDays\": 30", "\"reviewRequestDays\": 0")))
                .containsExactly("times.reviewRequestDays IMPORT_OUT_OF_RANGE");
    }

    @Test
    void tellsTextThatIsNoJson() {
        assertThat(faults("{\"code\": ")).containsExactly(" IMPORT_NOT_JSON");
        assertThat(faults("[]")).containsExactly(" IMPORT_NOT_JSON");
        assertThat(faults("")).containsExactly(" IMPORT_NOT_JSON");
    }

    @Test
    void tellsEveryMissingMember() {
        assertThat(faults("{}"))
                .contains("code IMPORT_REQUIRED", "policy IMPORT_REQUIRED", "budget IMPORT_REQUIRED")
                .hasSize(14);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"matterCode\": \"0101\"; \"matterCode\": \"101\"; matterCode IMPORT_MALFORMED",
                "\"template\": false; \"template\": \"no\"; template IMPORT_MALFORMED",
                "\"applicantType\": \"SME\"; \"applicantType\": \"BANK\"; applicantType IMPORT_NOT_ALLOWED",
                "\"closesAt\": \"2026-12-12T00:00\"; \"closesAt\": \"2026-08-12T00:00\"; window.closesAt IMPORT_PERIOD_REVERSED",
                "\"closesAt\": \"2026-12-12T00:00\"; \"closesAt\": \"2026-12-32\"; window.closesAt IMPORT_MALFORMED",
                "\"last\": \"2026-12-31\"; \"last\": \"2024-01-01\"; evidence.last IMPORT_PERIOD_REVERSED",
                "\"promisedDays\": 15; \"promisedDays\": 0; times.promisedDays IMPORT_OUT_OF_RANGE",
                "\"promisedDays\": 15; \"promisedDays\": 15.5; times.promisedDays IMPORT_MALFORMED",
                "\"notice\": 5; \"notice\": 3; times.taskDays.notice IMPORT_OUT_OF_RANGE",
                "\"notice\": 5; \"notices\": 5; times.taskDays.notices IMPORT_UNKNOWN_MEMBER",
                "\"yuan\": 1600000; \"yuan\": -1; budget[1].yuan IMPORT_OUT_OF_RANGE",
                "\"yuan\": 1600000; \"yuan\": 1e30; budget[1].yuan IMPORT_MALFORMED",
                "\"yuan\": 1600000; \"yuan\": 100000000000000000000000; budget[1].yuan IMPORT_OUT_OF_RANGE",
                "\"key\": \"invoices\"; \"key\": \"contract\"; form.documents[1] IMPORT_DUPLICATE",
                "\"type\": \"NUMBER\"; \"type\": \"CHOICE\"; form.fields[1].options IMPORT_NOT_ALLOWED",
                "\"most\": 100; \"most\": -1; form.fields[1].most IMPORT_OUT_OF_RANGE",
                "\"ruleVersion\": \"LY-2025@1\"; \"ruleVersion\": \"LY-2025\"; policy.ruleVersion IMPORT_MALFORMED",
                "\"grantUse\": \"RETROFIT\"; \"grantUse\": \"CHAIN\"; policy.grantUse IMPORT_NOT_ALLOWED",
                "\"role\": \"verification\"; \"role\": \"acceptance\"; desks[1] IMPORT_DUPLICATE"
            })
    void tellsAFaultWithItsPlace(String old, String replacement, String expected) {
        assertThat(faults(with(old, replacement))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01T08:59:59,COMING",
        "2026-09-01T09:00,OPEN",
        "2026-12-11T23:59:59,OPEN",
        "2026-12-12T00:00,CLOSED"
    })
    void derivesTheStatusFromTheClock(LocalDateTime now, CallStatus expected) {
        assertThat(new Call(CallDefinitionFile.read(LY)).status(now)).isEqualTo(expected);
    }

    @Test
    void countsDefinitions() {
        Call call = new Call(CallDefinitionFile.read(LY));
        assertThat(call.definitionNumber()).isEqualTo(1);
        call.redefine(CallDefinitionFile.read(LY));
        assertThat(call.definitionNumber()).isEqualTo(2);
    }

    @Test
    void tellsFaultyPolicyDocuments() {
        List<String> faults = catchThrowableOfType(
                        ValidationException.class,
                        () -> PolicyDocumentFile.read("{\"documents\":[{\"id\":\"a\",\"title\":\"甲\",\"issuer\":\"乙\","
                                + "\"source\":\"丙\",\"confidence\":\"SURE\",\"number\":1}, 7]}"))
                .getFaults()
                .stream()
                .map(fault -> fault.path() + " " + fault.code().name())
                .toList();

        assertThat(faults)
                .containsExactly(
                        "documents[0].confidence IMPORT_NOT_ALLOWED",
                        "documents[0].number IMPORT_UNKNOWN_MEMBER",
                        "documents[1] IMPORT_MALFORMED");
    }
}
