package org.shuzhuan.web.layout;

import java.math.BigDecimal;

/**
 * 大写 of an amount in yuan, as cheques and approvals write it (中国人民银行《正确填写票据和结算凭证的基本规定》): 30400
 * reads 叁万零肆佰元整. Amounts below 10^12 yuan.
 */
final class CapitalAmount {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    private final String digits;
    private final String places;
    private final String groups;
    private final String words;

    /**
     * @param alphabet four parts parted by {@code |}: the ten digits; 拾佰仟; 万亿; 元角分整负
     */
    CapitalAmount(String alphabet) {
        String[] parts = alphabet.split("\\|");
        digits = parts[0];
        places = parts[1];
        groups = parts[2];
        words = parts[3];
    }

    /** Empty when the amount is too large to be written. */
    String of(BigDecimal yuan) {
        if (yuan.abs().compareTo(LIMIT) >= 0) {
            return "";
        }
        long cents = yuan.abs().movePointRight(2).longValueExact();
        StringBuilder out = new StringBuilder();
        if (yuan.signum() < 0) {
            out.append(words.charAt(4));
        }
        long whole = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        if (whole > 0 || cents == 0) {
            out.append(whole == 0 ? String.valueOf(digits.charAt(0)) : integer(whole)).append(words.charAt(0));
        }
        return out.append(fraction(whole, jiao, fen)).toString();
    }

    private String fraction(long whole, int jiao, int fen) {
        if (jiao == 0 && fen == 0) {
            return String.valueOf(words.charAt(3));
        }
        StringBuilder out = new StringBuilder();
        if (jiao > 0) {
            out.append(digits.charAt(jiao)).append(words.charAt(1));
        } else if (whole > 0) {
            out.append(digits.charAt(0));
        }
        if (fen > 0) {
            out.append(digits.charAt(fen)).append(words.charAt(2));
        } else {
            out.append(words.charAt(3));
        }
        return out.toString();
    }

    private String integer(long whole) {
        StringBuilder out = new StringBuilder();
        boolean zero = false;
        for (int group = 2; group >= 0; group--) {
            int four = (int) (whole / (long) Math.pow(10_000, group) % 10_000);
            if (four > 0) {
                if (out.length() > 0 && (zero || four < 1_000)) {
                    out.append(digits.charAt(0));
                }
                out.append(fourDigits(four));
                if (group > 0) {
                    out.append(groups.charAt(group - 1));
                }
            }
            zero = four % 10 == 0;
        }
        return out.toString();
    }

    private String fourDigits(int four) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = four / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
            }
            out.append(digits.charAt(digit));
            if (place > 0) {
                out.append(places.charAt(place - 1));
            }
            gap = false;
        }
        return out.toString();
    }
}
