package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shuzhuan.enterprise.CreditCode;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.ApplicationForm.ChainLead;
import org.shuzhuan.subsidy.ApplicationForm.Contact;
import org.shuzhuan.subsidy.ApplicationForm.Declarations;
import org.shuzhuan.subsidy.ApplicationForm.LedSme;
import org.shuzhuan.subsidy.ApplicationForm.Levels;
import org.shuzhuan.subsidy.ApplicationForm.Payee;
import org.shuzhuan.subsidy.ApplicationForm.Project;
import org.shuzhuan.subsidy.FormRules.DocumentRule;
import org.shuzhuan.subsidy.FormRules.ExtraFieldRule;

/**
 * Makes an application of what was typed. Every field is checked, all faults are given at once, nothing is guessed. Unknown
 * fields are faults too: nobody slips a value past the form.
 */
public final class ApplicationReader {

    private static final int MOST_LED = 500;

    private final FormValues values;
    private final FormRules rules;
    private final FieldReader fields;

    private ApplicationReader(FormValues values, FormRules rules) {
        this.values = values;
        this.rules = rules;
        this.fields = new FieldReader(values, rules.today());
    }

    public static Reading read(FormValues values, FormRules rules) {
        return new ApplicationReader(values, rules).read();
    }

    private Reading read() {
        Contact contact = contact();
        Project project = project();
        ChainLead lead = rules.chainLeader() ? lead() : null;
        Map<String, String> extras = extras();
        var expenses = new ExpenseReader(values, fields, rules.categories()).read();
        Levels levels = levels(project);
        Declarations declarations = declarations();
        Payee payee = payee();
        Map<String, List<Long>> documents = documents();
        if (!"YES".equals(values.get("pledge.true"))) {
            fields.fault("pledge.true", SubsidyError.PLEDGE_MISSING);
        }
        refuseUnknown();
        ApplicationForm form =
                new ApplicationForm(contact, project, expenses, levels, declarations, payee, lead, extras, documents);
        return new Reading(form, List.copyOf(fields.faults()));
    }

    private Contact contact() {
        String phone = fields.text("contact.phone", 20);
        if (!phone.isEmpty() && !phone.matches("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}")) {
            fields.fault("contact.phone", SubsidyError.PHONE_MALFORMED);
        }
        return new Contact(fields.text("contact.person", 50), phone);
    }

    private Project project() {
        LocalDate signed = fields.pastDate("project.contractSignedOn");
        LocalDate completed = fields.pastDate("project.completedOn");
        fields.inOrder(signed, "project.completedOn", completed, "contractSignedOn");
        return new Project(
                fields.text("project.name", 100),
                fields.text("project.summary", 2_000),
                fields.text("project.contractNumber", 60),
                signed,
                completed,
                fields.money("project.downPayment"),
                fields.optionalMoney("project.alreadyGranted"));
    }

    private Levels levels(Project project) {
        LocalDate evaluated = fields.pastDate("levels.evaluatedOn");
        fields.inOrder(project.completedOn(), "levels.evaluatedOn", evaluated, "completedOn");
        return new Levels(level("levels.before"), level("levels.after"), evaluated);
    }

    private int level(String path) {
        Long level = fields.number(path, 0, 4);
        return level == null ? 0 : level.intValue();
    }

    private Declarations declarations() {
        return new Declarations(
                declared("declaration.seriousDishonesty"),
                declared("declaration.safetyIncident"),
                declared("declaration.nationalFundBefore"));
    }

    private boolean declared(String path) {
        return Boolean.TRUE.equals(fields.yesNo(path));
    }

    private Payee payee() {
        String holder = fields.text("payee.holder", 200);
        if (!holder.isEmpty() && !holder.equals(rules.payee())) {
            fields.fault("payee.holder", SubsidyError.PAYEE_NOT_APPLICANT, rules.payee());
        }
        String account = fields.text("payee.account", 40).replaceAll("[\\s-]", "");
        if (!account.isEmpty() && !account.matches("\\d{8,32}")) {
            fields.fault("payee.account", SubsidyError.BANK_ACCOUNT_MALFORMED);
        }
        return new Payee(holder, fields.text("payee.bank", 100), account);
    }

    private ChainLead lead() {
        Money cost = fields.money("lead.platformCost");
        List<LedSme> led = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < Math.min(values.rows("ledSmes"), MOST_LED); row++) {
            String at = "ledSmes[" + row + "].";
            String code = fields.text(at + "creditCode", 18).toUpperCase(Locale.ROOT);
            if (!code.isEmpty()) {
                checkLed(at + "creditCode", code, seen);
            }
            led.add(new LedSme(code, fields.text(at + "name", 200), level(at + "levelAfter")));
        }
        return new ChainLead(cost, List.copyOf(led));
    }

    private void checkLed(String path, String code, Set<String> seen) {
        switch (CreditCode.check(code)) {
            case MALFORMED -> fields.fault(path, SubsidyError.CREDIT_CODE_MALFORMED);
            case CHECK_DIGIT_FAILED -> {
                if (!rules.verifiedByHand().test(code)) {
                    fields.fault(path, SubsidyError.CREDIT_CODE_CHECK_DIGIT);
                }
            }
            case VALID -> {
                // nothing to say
            }
        }
        if (!seen.add(code)) {
            fields.fault(path, SubsidyError.LED_SME_TWICE);
        }
    }

    private Map<String, String> extras() {
        Map<String, String> extras = new TreeMap<>();
        for (ExtraFieldRule rule : rules.extraFields()) {
            String path = "extra." + rule.key();
            if (!values.has(path)) {
                if (rule.required()) {
                    fields.fault(path, SubsidyError.REQUIRED);
                }
                continue;
            }
            checkExtra(rule, path);
            extras.put(rule.key(), values.get(path));
        }
        return extras;
    }

    private void checkExtra(ExtraFieldRule rule, String path) {
        long least = rule.least() == null ? Long.MIN_VALUE : rule.least();
        long most = rule.most() == null ? Long.MAX_VALUE : rule.most();
        switch (rule.type()) {
            case "NUMBER" -> fields.number(path, least, most);
            case "MONEY" -> fields.money(path);
            case "DATE" -> fields.date(path, values.get(path));
            case "CHOICE" -> fields.choice(path, rule.options());
            default ->
                fields.optionalText(
                        path, rule.most() == null ? 500 : rule.most().intValue());
        }
    }

    private Map<String, List<Long>> documents() {
        Map<String, List<Long>> documents = new TreeMap<>();
        for (DocumentRule rule : rules.documents()) {
            String path = "documents." + rule.key();
            List<Long> ids = ids(path);
            if (ids.isEmpty() && rule.required()) {
                fields.fault(path, SubsidyError.DOCUMENT_MISSING);
            }
            documents.put(rule.key(), ids);
        }
        return documents;
    }

    private List<Long> ids(String path) {
        List<Long> ids = new ArrayList<>();
        for (String part : values.get(path).split(",")) {
            if (part.strip().matches("\\d{1,18}")) {
                ids.add(Long.valueOf(part.strip()));
            } else if (!part.isBlank()) {
                fields.fault(path, SubsidyError.DOCUMENT_UNKNOWN);
            }
        }
        return List.copyOf(ids);
    }

    private void refuseUnknown() {
        KnownFields known = new KnownFields(rules);
        for (String path : values.paths()) {
            if (!known.contains(path)) {
                fields.fault(path, SubsidyError.FIELD_UNKNOWN, path);
            }
        }
    }
}
