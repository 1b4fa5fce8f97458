package org.shuzhuan.enterprise;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 统一社会信用代码: authority 1, kind 1, division 6, organisation 9, check digit 1. Codes in use exist whose check digit does
 * not fit, so a failed digit is another outcome than a malformed code.
 *
 * @policy GB 32100-2015, 附录 A, 自 2015-10-01
 */
public final class CreditCode {

    /** What a look at a code gives. */
    public enum Outcome {
        VALID,
        /** Well formed, check digit does not fit: may be let through by an official, with a reason. */
        CHECK_DIGIT_FAILED,
        MALFORMED
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = 31;

    private CreditCode() {}

    /** Without blanks around, in capitals; null becomes empty text. */
    public static String normalise(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    /** @param code normalised */
    public static Outcome check(String code) {
        if (code == null || !FORM.matcher(code).matches()) {
            return Outcome.MALFORMED;
        }
        return checkDigit(code.substring(0, 17)) == code.charAt(17) ? Outcome.VALID : Outcome.CHECK_DIGIT_FAILED;
    }

    /**
     * @param body the first 17 characters
     * @return the 18th; a remainder of 0 gives 0, not the 32nd character that does not exist
     */
    public static char checkDigit(String body) {
        int sum = 0;
        for (int position = 0; position < WEIGHTS.length; position++) {
            sum += ALPHABET.indexOf(body.charAt(position)) * WEIGHTS[position];
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
