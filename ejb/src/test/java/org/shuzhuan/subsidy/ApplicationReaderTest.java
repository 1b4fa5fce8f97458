package org.shuzhuan.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.FormRules.DocumentRule;
import org.shuzhuan.subsidy.FormRules.ExtraFieldRule;

class ApplicationReaderTest {

    private static final String HOLDER = "云川恒序精密机械有限公司";

    private final FormRules rules = new FormRules(
            HOLDER,
            false,
            Set.of("SOFTWARE", "CLOUD"),
            List.of(new DocumentRule("contract", true), new DocumentRule("photos", false)),
            List.of(new ExtraFieldRule("filingNumber", "TEXT", false, null, 20L, Set.of())),
            LocalDate.of(2026, 11, 23),
            code -> false);

    private final FormValues values = complete();

    @Test
    void readsACompleteForm() {
        ApplicationForm form = read().valid();
        assertThat(form.expenses()).hasSize(1);
        assertThat(form.paidTotal()).isEqualTo(Money.ofYuan(378_000));
        assertThat(form.discountTotal()).isEqualTo(Money.ofYuan(42_000));
        assertThat(form.documents()).containsEntry("contract", List.of(7L, 8L));
        assertThat(form.payee().account()).isEqualTo("62284800012345678");
    }

    @ParameterizedTest(name = "{0} = {1} → {2}")
    @CsvSource({
        "expenses[0].paid, -1, AMOUNT_NEGATIVE",
        "expenses[0].paid, 10.125, AMOUNT_TOO_MANY_DECIMALS",
        "expenses[0].paid, 99999999999, AMOUNT_TOO_LARGE",
        "expenses[0].paid, 1e9, AMOUNT_MALFORMED",
        "expenses[0].paid, 420000.01, PAID_ABOVE_INVOICED",
        "expenses[0].invoiced, -420000, INVOICE_RED",
        "expenses[0].invoiced, 0, AMOUNT_ZERO",
        "expenses[0].invoice, 123, INVOICE_MALFORMED",
        "expenses[0].category, LUXURY, CHOICE_UNKNOWN",
        "expenses[0].paidOn, 2026-11-24, DATE_IN_FUTURE",
        "expenses[0].invoicedOn, 2026-02-30, DATE_MALFORMED",
        "expenses[0].invoicedOn, 2025-01-01, DATE_ORDER",
        "project.completedOn, 2025-01-01, DATE_ORDER",
        "levels.after, 5, NUMBER_OUT_OF_RANGE",
        "levels.before, abc, NUMBER_MALFORMED",
        "payee.holder, 别家有限公司, PAYEE_NOT_APPLICANT",
        "payee.account, 12ab, BANK_ACCOUNT_MALFORMED",
        "contact.phone, 12345, PHONE_MALFORMED",
        "documents.contract, x, DOCUMENT_UNKNOWN",
        "pledge.true, NO, PLEDGE_MISSING",
        "declaration.safetyIncident, MAYBE, CHOICE_UNKNOWN",
    })
    void namesTheFaultAtItsField(String path, String text, SubsidyError code) {
        values.put(path, text);
        assertThat(read().faults())
                .extracting(FieldFault::path, FieldFault::code)
                .contains(tuple(path, code));
    }

    @Test
    void givesAllFaultsAtOnceInTheOrderOfTheSteps() {
        Reading reading = ApplicationReader.read(new FormValues(), rules);
        assertThat(reading.faults()).hasSizeGreaterThan(15);
        assertThat(reading.faults().get(0).path()).startsWith("contact");
        assertThat(reading.faults().get(reading.faults().size() - 1).path()).startsWith("pledge");
        assertThatThrownBy(reading::valid).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesTheSameInvoiceTwiceInOneForm() {
        values.toMap().forEach((path, text) -> {
            if (path.startsWith("expenses[0]")) {
                values.put(path.replace("[0]", "[1]"), text);
            }
        });
        assertThat(read().faults())
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(tuple("expenses[1].invoice", SubsidyError.INVOICE_TWICE));
    }

    @Test
    void refusesFieldsThatTheFormDoesNotHave() {
        values.put("award.amount", "1000000");
        values.put("lead.platformCost", "5");
        assertThat(read().faults())
                .extracting(FieldFault::path, FieldFault::code)
                .containsExactly(
                        tuple("award.amount", SubsidyError.FIELD_UNKNOWN),
                        tuple("lead.platformCost", SubsidyError.FIELD_UNKNOWN));
    }

    @Test
    void keepsScriptsAndExpressionsAsPlainText() {
        String nasty = "<script>alert(1)</script> #{caller} ${1+1} ' OR 1=1 --";
        values.put("project.summary", nasty);
        assertThat(read().valid().project().summary()).isEqualTo(nasty);
    }

    @Test
    void refusesControlCharacters() {
        values.put("project.name", "机床\u0000联网");
        assertThat(read().faults()).extracting(FieldFault::code).containsExactly(SubsidyError.TEXT_MALFORMED);
    }

    @Test
    void movesLaterRowsUpWhenOneIsRemoved() {
        FormValues rows = new FormValues();
        rows.put("expenses[0].name", "甲");
        rows.put("expenses[1].name", "乙");
        rows.put("expenses[2].name", "丙");
        rows.removeRow("expenses", 1);
        assertThat(rows.toMap())
                .containsExactly(
                        java.util.Map.entry("expenses[0].name", "甲"), java.util.Map.entry("expenses[1].name", "丙"));
    }

    @Test
    void refusesPathsThatAreNone() {
        assertThatThrownBy(() -> values.put("expenses[0].name'; DROP TABLE", "x"))
                .isInstanceOf(ValidationException.class)
                .extracting(refusal ->
                        ((ValidationException) refusal).getFaults().get(0).code())
                .isEqualTo(SubsidyError.FIELD_UNKNOWN);
    }

    private Reading read() {
        return ApplicationReader.read(values, rules);
    }

    private static FormValues complete() {
        FormValues values = new FormValues();
        values.put("contact.person", "林予安");
        values.put("contact.phone", "13900000001");
        values.put("project.name", "轴承磨削车间设备联网与质量追溯");
        values.put("project.summary", "网关 28 台，采集点 412 个");
        values.put("project.contractNumber", "HX-2025-12");
        values.put("project.contractSignedOn", "2025-06-01");
        values.put("project.completedOn", "2026-08-28");
        values.put("project.downPayment", "200,000");
        values.put("levels.before", "1");
        values.put("levels.after", "2");
        values.put("levels.evaluatedOn", "2026-09-10");
        values.put("declaration.seriousDishonesty", "NO");
        values.put("declaration.safetyIncident", "NO");
        values.put("declaration.nationalFundBefore", "NO");
        values.put("payee.holder", HOLDER);
        values.put("payee.bank", "云川银行望川支行");
        values.put("payee.account", "6228 4800 0123 45678");
        values.put("documents.contract", "7, 8");
        values.put("pledge.true", "YES");
        expense(values, "expenses[0].");
        return values;
    }

    private static void expense(FormValues values, String at) {
        values.put(at + "name", "生产执行系统 MES");
        values.put(at + "category", "SOFTWARE");
        values.put(at + "contractNumber", "HX-2025-12");
        values.put(at + "contractSignedOn", "2025-06-01");
        values.put(at + "invoice", "26990000000011837204");
        values.put(at + "invoicedOn", "2026-01-15");
        values.put(at + "paidOn", "2026-01-22");
        values.put(at + "invoiced", "420000.00");
        values.put(at + "paid", "378000.00");
        values.put(at + "discount", "42000.00");
    }
}
