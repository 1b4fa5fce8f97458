package org.shuzhuan.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * An amount of money in the capital numerals that official documents and vouchers use (中文大写金额), in yuan with at most
 * two decimals, from 0 up to below one million million.
 *
 * <p>Where the rule leaves the zero before 角 or between 万 and 仟 to the writer (1680.32, 107000.53), it is not written.
 * Zeros in between are written once; a whole amount ends with 整, one that ends with 角 does not.
 *
 * <p>Source: 支付结算办法 (银发〔1997〕393号), annex 1, 正确填写票据和结算凭证的基本规定.
 */
public final class AmountInWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.shuzhuan.reports.words", Locale.SIMPLIFIED_CHINESE);
    private static final String DIGITS = WORDS.getString("amount.digits");
    private static final String[] PLACES = WORDS.getString("amount.places").split(",", -1);
    private static final String[] GROUPS = WORDS.getString("amount.groups").split(",", -1);
    private static final String YUAN = WORDS.getString("amount.yuan");
    private static final String JIAO = WORDS.getString("amount.jiao");
    private static final String FEN = WORDS.getString("amount.fen");
    private static final String EXACT = WORDS.getString("amount.exact");
    private static final char ZERO = DIGITS.charAt(0);

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
    private static final int GROUP = 10_000;

    private AmountInWords() {}

    /** Refuses a negative amount, one beyond the limit and one with parts of a fen ({@link IllegalArgumentException}). */
    public static String of(BigDecimal yuan) {
        long fen = inFen(yuan);
        if (fen == 0) {
            return ZERO + YUAN + EXACT;
        }
        String whole = fen < 100 ? "" : integer(fen / 100) + YUAN;
        return whole + fraction((int) (fen % 100), !whole.isEmpty());
    }

    private static long inFen(BigDecimal yuan) {
        if (yuan.signum() < 0
                || yuan.compareTo(LIMIT) >= 0
                || yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Not an amount that can be written in words: " + yuan.toPlainString());
        }
        return yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    }

    private static String fraction(int fen, boolean afterYuan) {
        if (fen == 0) {
            return EXACT;
        }
        StringBuilder words = new StringBuilder();
        if (fen >= 10) {
            words.append(DIGITS.charAt(fen / 10)).append(JIAO);
        } else if (afterYuan) {
            words.append(ZERO);
        }
        if (fen % 10 > 0) {
            words.append(DIGITS.charAt(fen % 10)).append(FEN);
        }
        return words.toString();
    }

    /** Four digits at a time, as the language counts: 亿, 万, and the rest. */
    private static String integer(long whole) {
        StringBuilder words = new StringBuilder();
        boolean skipped = false;
        for (int index = GROUPS.length - 1; index >= 0; index--) {
            int group = (int) (whole / (long) Math.pow(GROUP, index) % GROUP);
            if (group > 0) {
                if (words.length() > 0 && (skipped || group < GROUP / 10)) {
                    words.append(ZERO);
                }
                words.append(group(group)).append(GROUPS[index]);
            }
            skipped = group == 0;
        }
        return words.toString();
    }

    private static String group(int group) {
        StringBuilder words = new StringBuilder();
        boolean skipped = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = group / (int) Math.pow(10, place) % 10;
            if (digit > 0) {
                if (words.length() > 0 && skipped) {
                    words.append(ZERO);
                }
                words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
            skipped = digit == 0;
        }
        return words.toString();
    }
}
