package org.shuzhuan.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;

/**
 * An objection (异议) as written: with a real name, a way to answer and the reason. Anonymous ones are not taken.
 *
 * @param name of the person, or of the enterprise's contact person; 2..60 characters
 * @param contact mobile phone, landline with area code, or mail address
 * @param reason 20..4000 characters
 */
public record ObjectionForm(String name, String contact, String reason) {

    static final int SHORTEST_REASON = 20;
    static final int LONGEST_REASON = 4_000;
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}\\p{IsLatin}·. ]{2,60}");
    private static final Pattern CONTACT =
            Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}|[^\\s@]{1,60}@[^\\s@]{1,60}\\.[A-Za-z]{2,20}");

    public ObjectionForm {
        name = name == null ? "" : name.strip();
        contact = contact == null ? "" : contact.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** Every fault at once; none when the objection may be filed. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            faults.add(FieldFault.of("name", ObjectionError.ANONYMOUS));
        }
        if (!CONTACT.matcher(contact).matches()) {
            faults.add(FieldFault.of("contact", ObjectionError.CONTACT_REQUIRED));
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            faults.add(FieldFault.of("reason", ObjectionError.REASON_LENGTH, SHORTEST_REASON, LONGEST_REASON));
        }
        return faults;
    }
}
