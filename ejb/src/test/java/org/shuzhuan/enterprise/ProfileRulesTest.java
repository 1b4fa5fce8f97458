package org.shuzhuan.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.shared.FieldFault;

class ProfileRulesTest {

    private static EnterpriseForm form() {
        EnterpriseForm form = new EnterpriseForm();
        form.setName(" 云川恒序精密机械有限公司 ");
        form.setKind(ApplicantKind.SME);
        form.setRegionCode("990102");
        form.setAddress("望川区学府路 8 号");
        form.setIndustryCode("C34");
        form.setLegalRepresentative("周启明");
        form.setContactPerson("韩知远");
        form.setContactPhone("13800000000");
        return form;
    }

    @Test
    void tidiesAGoodForm() {
        EnterpriseForm form = form();
        ProfileRules rules = new ProfileRules();
        rules.tidy(form, true);

        assertThat(rules.faults()).isEmpty();
        assertThat(form.getName()).isEqualTo("云川恒序精密机械有限公司");
    }

    @Test
    void tellsAllFaultsAtOnce() {
        EnterpriseForm form = form();
        form.setName(" ");
        form.setAddress("一\n二");
        form.setContactPerson("长".repeat(101));
        form.setKind(null);
        form.setContactPhone("12345678901");
        ProfileRules rules = new ProfileRules();
        rules.tidy(form, true);

        assertThat(rules.faults())
                .extracting(FieldFault::path, fault -> fault.code().name())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", "VALUE_REQUIRED"),
                        org.assertj.core.groups.Tuple.tuple("address", "VALUE_MALFORMED"),
                        org.assertj.core.groups.Tuple.tuple("contactPerson", "VALUE_TOO_LONG"),
                        org.assertj.core.groups.Tuple.tuple("kind", "VALUE_REQUIRED"),
                        org.assertj.core.groups.Tuple.tuple("contactPhone", "PHONE_MALFORMED"));
    }

    @Test
    void keepsTheStoredPhoneWhenNoneIsGiven() {
        EnterpriseForm form = form();
        form.setContactPhone(" ");
        ProfileRules rules = new ProfileRules();
        rules.tidy(form, false);

        assertThat(rules.faults()).isEmpty();
        assertThat(form.getContactPhone()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"62220011 22334455,6222001122334455,0", "12345,12345,1", "6222-0011,6222-0011,1", "'',,1"})
    void dropsBlanksOfAccountNumbersAndRefusesTheRest(String given, String expected, int faults) {
        ProfileRules rules = new ProfileRules();

        assertThat(rules.account(given)).isEqualTo(expected == null ? "" : expected);
        assertThat(rules.faults()).hasSize(faults);
    }

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "0990-5550137,099*****0137", "5550137,*******"})
    void masksPhones(String phone, String masked) {
        assertThat(Masking.phone(phone)).isEqualTo(masked);
    }
}
