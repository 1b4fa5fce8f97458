package org.shuzhuan.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The case number (办件编号): division 6 + matter 4 + yyyyMMdd + serial 5 + check digit, 24 digits. The check digit is
 * ISO/IEC 7064 MOD 11,10, which catches every single wrong digit and most swaps.
 */
public record CaseNumber(String text) {

    private static final int LENGTH = 24;
    private static final int SERIALS = 99_999;

    /**
     * @param division division code, 6 digits
     * @param matter matter code, 4 digits
     * @param serial 1..99999, per division, matter and day
     */
    public static CaseNumber of(String division, String matter, LocalDate day, int serial) {
        if (!division.matches("\\d{6}") || !matter.matches("\\d{4}") || serial < 1 || serial > SERIALS) {
            throw new IllegalArgumentException("no case number from " + division + ", " + matter + ", " + serial);
        }
        String body = division + matter + day.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%05d", serial);
        return new CaseNumber(body + checkDigit(body));
    }

    /**
     * The number for a row: its id gives the serial. Ids come from one sequence, so two cases of one day share a serial
     * only after 99,999 cases on that day; the unique key on the number would then refuse the second.
     */
    public static CaseNumber forRow(String division, String matter, LocalDate day, long id) {
        return of(division, matter, day, (int) (id % SERIALS) + 1);
    }

    /** Empty when the text is not 24 digits or its check digit is wrong; spaces and hyphens are ignored. */
    public static Optional<CaseNumber> parse(String text) {
        String digits = text == null ? "" : text.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{" + LENGTH + "}")) {
            return Optional.empty();
        }
        String body = digits.substring(0, LENGTH - 1);
        boolean fits = digits.charAt(LENGTH - 1) - '0' == checkDigit(body);
        return fits ? Optional.of(new CaseNumber(digits)) : Optional.empty();
    }

    static int checkDigit(String body) {
        int product = 10;
        for (int i = 0; i < body.length(); i++) {
            int sum = (body.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return text;
    }
}
