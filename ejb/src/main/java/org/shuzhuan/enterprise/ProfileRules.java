package org.shuzhuan.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;

/** Checks and tidies the text fields of a profile; collects all faults. */
final class ProfileRules {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{6,32}");

    private final List<FieldFault> faults = new ArrayList<>();

    List<FieldFault> faults() {
        return faults;
    }

    /** Strips every text field and checks it. */
    void tidy(EnterpriseForm form, boolean phoneRequired) {
        form.setName(text("name", form.getName(), 200));
        form.setAddress(text("address", form.getAddress(), 300));
        form.setLegalRepresentative(text("legalRepresentative", form.getLegalRepresentative(), 100));
        form.setContactPerson(text("contactPerson", form.getContactPerson(), 100));
        form.setRegionCode(text("regionCode", form.getRegionCode(), 6));
        form.setIndustryCode(text("industryCode", form.getIndustryCode(), 5));
        if (form.getKind() == null) {
            add("kind", EnterpriseError.VALUE_REQUIRED);
        }
        String phone = form.getContactPhone();
        if (phoneRequired || phone != null && !phone.isBlank()) {
            form.setContactPhone(phone(phone));
        } else {
            form.setContactPhone(null);
        }
    }

    private String phone(String given) {
        String phone = text("contactPhone", given, 30);
        if (!phone.isEmpty()
                && !MOBILE.matcher(phone).matches()
                && !LANDLINE.matcher(phone).matches()) {
            add("contactPhone", EnterpriseError.PHONE_MALFORMED);
        }
        return phone;
    }

    /** Blanks between groups of digits are common in account numbers and dropped. */
    String account(String given) {
        String digits = text("accountNumber", given, 60).replace(" ", "");
        if (!digits.isEmpty() && !ACCOUNT.matcher(digits).matches()) {
            add("accountNumber", EnterpriseError.ACCOUNT_MALFORMED);
        }
        return digits;
    }

    /** Empty after a fault. */
    String text(String field, String given, int longest) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            add(field, EnterpriseError.VALUE_REQUIRED);
        } else if (text.length() > longest) {
            add(field, EnterpriseError.VALUE_TOO_LONG, longest);
            return "";
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            add(field, EnterpriseError.VALUE_MALFORMED);
            return "";
        }
        return text;
    }

    void add(String field, EnterpriseError code, Object... arguments) {
        faults.add(FieldFault.of(field, code, arguments));
    }
}
