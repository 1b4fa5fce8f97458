package org.shuzhuan.operations.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.shared.Money;

/** What an enterprise types into its application: all fields but the documents, by path. */
final class ApplicationValues {

    private static final LocalDate SIGNED = LocalDate.of(2025, 6, 10);
    private static final LocalDate BEFORE_WINDOW = LocalDate.of(2024, 10, 10);
    private static final Money DROPPED = Money.ofYuan(60_000);
    private static final List<String> COUNTED = List.of("SOFTWARE", "CLOUD", "DATA_HW");
    /** Basis points of the investment; the last category takes the rest. */
    private static final List<Integer> SHARES = List.of(5000, 2000);

    private static final int DISCOUNT_BASIS_POINTS = 500;

    private final CasePlan plan;
    private final CityEnterprise enterprise;
    private final Map<String, String> values = new LinkedHashMap<>();
    private int items;

    private ApplicationValues(CasePlan plan, CityEnterprise enterprise) {
        this.plan = plan;
        this.enterprise = enterprise;
    }

    /** @param led enterprises the applicant leads; used for a chain leader alone */
    static Map<String, String> of(CasePlan plan, CityEnterprise enterprise, List<CityEnterprise> led) {
        ApplicationValues application = new ApplicationValues(plan, enterprise);
        application.project();
        application.expenses();
        application.declarations();
        if (enterprise.kind() == ApplicantKind.CHAIN_LEADER) {
            application.lead(led);
        } else {
            application.put("extra.subIndustry", enterprise.subIndustry());
            application.put("extra.networkedEquipment", Integer.toString(60 + enterprise.number()));
        }
        return application.values;
    }

    static LocalDate signedOn(CityEnterprise enterprise) {
        return SIGNED.plusDays(enterprise.number());
    }

    static LocalDate completedOn(CityEnterprise enterprise) {
        return LocalDate.of(2026, 6, 1).plusDays(enterprise.number());
    }

    static LocalDate evaluatedOn(CityEnterprise enterprise) {
        return LocalDate.of(2026, 8, 1).plusDays(enterprise.number());
    }

    private void project() {
        put("contact.person", enterprise.contact());
        put("contact.phone", enterprise.phone());
        put("project.name", CityText.of("project.name", enterprise.name()));
        put("project.summary", CityText.of("project.summary"));
        put("project.contractNumber", contract("A"));
        put("project.contractSignedOn", signedOn(enterprise).toString());
        put("project.completedOn", completedOn(enterprise).toString());
        put("project.downPayment", text(plan.downPayment()));
        put("project.alreadyGranted", "0");
    }

    private void expenses() {
        Money left = plan.investment();
        for (int index = 0; index < COUNTED.size(); index++) {
            Money part = index < SHARES.size() ? plan.investment().timesBasisPoints(SHARES.get(index)) : left;
            left = left.minus(part);
            item(COUNTED.get(index), COUNTED.get(index), signedOn(enterprise), part);
        }
        put("expenses[0].discount", text(plan.investment().timesBasisPoints(DISCOUNT_BASIS_POINTS)));
        switch (plan.special()) {
            case CasePlan.OLD_INVOICE -> oldItem();
            case CasePlan.EXCLUDED_CATEGORY -> item("HW_EXCLUDED", "HW_EXCLUDED", signedOn(enterprise), DROPPED);
            default -> {}
        }
    }

    private void oldItem() {
        String at = "expenses[" + items + "].";
        item("DATA_HW", "OLD", BEFORE_WINDOW.minusDays(2), DROPPED);
        put(at + "invoicedOn", BEFORE_WINDOW.toString());
        put(at + "contractNumber", contract("P"));
    }

    private void item(String category, String name, LocalDate signed, Money paid) {
        String at = "expenses[" + items + "].";
        items++;
        put(at + "name", CityText.of("expense." + name));
        put(at + "category", category);
        put(at + "contractNumber", contract("A"));
        put(at + "contractSignedOn", signed.toString());
        put(at + "invoice", invoice());
        put(at + "invoicedOn", signed.plusDays(60).toString());
        put(at + "paidOn", signed.plusDays(75).toString());
        put(at + "invoiced", text(paid));
        put(at + "paid", text(paid));
    }

    /** Twenty digits that no other item of the city has: enterprise, day of the application and position are in it. */
    private String invoice() {
        return "2699"
                + String.format("%04d", enterprise.number())
                + plan.day().toString().replace("-", "")
                + String.format("%04d", items);
    }

    private void declarations() {
        put("levels.before", Integer.toString(plan.levelBefore()));
        put("levels.after", Integer.toString(plan.levelAfter()));
        put("levels.evaluatedOn", evaluatedOn(enterprise).toString());
        put("declaration.seriousDishonesty", "NO");
        put("declaration.safetyIncident", "NO");
        put("declaration.nationalFundBefore", "NO");
        put("payee.holder", enterprise.name());
        put("payee.bank", CityText.of("bank") + CityText.of("branch"));
        put("payee.account", account(enterprise));
        put("pledge.true", "YES");
    }

    private void lead(List<CityEnterprise> led) {
        put("lead.platformCost", text(plan.investment()));
        put("extra.platformName", CityText.of("platform.name", enterprise.name()));
        put("extra.platformOnlineOn", completedOn(enterprise).toString());
        put("extra.connectedDevices", "1860");
        for (int row = 0; row < led.size(); row++) {
            String at = "ledSmes[" + row + "].";
            put(at + "creditCode", led.get(row).creditCode());
            put(at + "name", led.get(row).name());
            // one in twelve has not reached level two yet: the policy asks for four in five
            put(at + "levelAfter", row == 0 ? "1" : "2");
        }
    }

    /** Nineteen digits that no bank has issued. */
    static String account(CityEnterprise enterprise) {
        return "9901000000000000" + String.format("%03d", enterprise.number());
    }

    private String contract(String kind) {
        return CityText.of("project.contract", String.format("%03d", enterprise.number()), kind);
    }

    private static String text(Money money) {
        BigDecimal yuan = money.getYuan().stripTrailingZeros();
        return yuan.toPlainString();
    }

    private void put(String path, String text) {
        values.put(path, text);
    }
}
