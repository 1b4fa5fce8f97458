package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.system.PortalClient.Answer;

/** An enterprise registers; what it must not be registered with. */
class RegistrationIT {

    private static final String PERSON = "sme29";
    private static final String FREE_CODE = "91350800M000100Y47";

    private PortalClient people;
    private JsonObject known;

    @BeforeEach
    void connect() throws Exception {
        people = new PortalClient(PortalServer.shared());
        known = people.get(PERSON, "/enterprises/mine").json();
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, 91990102MA7QX3K28, EnterpriseError.CREDIT_CODE_MALFORMED",
        "creditCode, 91990102MA7QX3K28I, EnterpriseError.CREDIT_CODE_MALFORMED",
        "creditCode, '', EnterpriseError.CREDIT_CODE_MALFORMED",
        "creditCode, \"' OR 1=1 --\", EnterpriseError.CREDIT_CODE_MALFORMED",
        "creditCode, 91990102MA7QX3K28A, EnterpriseError.CREDIT_CODE_CHECK_FAILED",
        "regionCode, 110000, ReferenceError.REGION_UNKNOWN"
    })
    void isRefusedWithTheField(String field, String value, String error) throws Exception {
        Answer answer = register(form().add(field, value));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly(field + " " + error);
        assertNothingRegistered();
    }

    @Test
    void allFaultsComeAtOnce() throws Exception {
        Answer answer =
                register(form().add("creditCode", "1").add("employees", -5).add("name", ""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults())
                .extracting(fault -> fault.split(" ")[0])
                .containsExactlyInAnyOrder("creditCode", "employees", "name");
        assertNothingRegistered();
    }

    @Test
    void aCodeIsTakenOnce() throws Exception {
        Answer answer = register(form().add("creditCode", known.getString("creditCode")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("EnterpriseError.CREDIT_CODE_TAKEN");
        assertThat(answer.title()).contains(known.getString("creditCode"));
        assertNothingRegistered();
    }

    @Test
    void anOfficialRegistersNone() throws Exception {
        assertThat(people.post("wangchuan.acceptance", "/enterprises", form().build())
                        .status())
                .isEqualTo(403);
    }

    private JsonObjectBuilder form() {
        return Json.createObjectBuilder()
                .add("creditCode", FREE_CODE)
                .add("name", "云川试制零件有限公司")
                .add("kind", "SME")
                .add("regionCode", known.getString("regionCode"))
                .add("address", "云川市工业路 1 号")
                .add("industryCode", "C34")
                .add("legalRepresentative", "常青")
                .add("contactPerson", "常青")
                .add("contactPhone", "13900000001")
                .add("employees", 50)
                .add("revenueWan", 900);
    }

    private Answer register(JsonObjectBuilder form) throws Exception {
        return people.post(PERSON, "/enterprises", form.build());
    }

    private void assertNothingRegistered() throws Exception {
        assertThat(people.get(PERSON, "/me").json().getJsonArray("workspaces")).hasSize(1);
    }
}
