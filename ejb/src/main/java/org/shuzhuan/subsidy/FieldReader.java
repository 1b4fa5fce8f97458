package org.shuzhuan.subsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;

/**
 * Reads single fields and collects every fault. A faulty or missing field reads as null (text: as it stands), so that the
 * rest of the form is still checked.
 */
final class FieldReader {

    /** One billion yuan: above it a subsidy form is a typing error. */
    static final Money LARGEST = Money.ofYuan(1_000_000_000L);

    private final FormValues values;
    private final LocalDate today;
    private final List<FieldFault> faults = new ArrayList<>();

    FieldReader(FormValues values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    List<FieldFault> faults() {
        return faults;
    }

    void fault(String path, SubsidyError code, Object... arguments) {
        faults.add(FieldFault.of(path, code, arguments));
    }

    boolean hasFault(String path) {
        return faults.stream().anyMatch(fault -> fault.path().equals(path));
    }

    String text(String path, int longest) {
        String text = values.get(path);
        if (text.isEmpty()) {
            fault(path, SubsidyError.REQUIRED);
        }
        return checked(path, text, longest);
    }

    String optionalText(String path, int longest) {
        return checked(path, values.get(path), longest);
    }

    private String checked(String path, String text, int longest) {
        if (text.length() > longest) {
            fault(path, SubsidyError.TEXT_TOO_LONG, longest);
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            fault(path, SubsidyError.TEXT_MALFORMED);
        }
        return text;
    }

    String choice(String path, Set<String> options) {
        String text = values.get(path);
        if (text.isEmpty()) {
            fault(path, SubsidyError.REQUIRED);
        } else if (!options.contains(text)) {
            fault(path, SubsidyError.CHOICE_UNKNOWN);
        }
        return text;
    }

    /** YES or NO; null when not answered. */
    Boolean yesNo(String path) {
        String text = choice(path, Set.of("YES", "NO"));
        return text.isEmpty() ? null : "YES".equals(text);
    }

    Money money(String path) {
        return values.has(path) ? parsedMoney(path) : missing(path);
    }

    /** Zero when nothing stands there. */
    Money optionalMoney(String path) {
        return values.has(path) ? parsedMoney(path) : Money.ZERO;
    }

    private Money missing(String path) {
        fault(path, SubsidyError.REQUIRED);
        return null;
    }

    private Money parsedMoney(String path) {
        String text = values.get(path).replaceAll("[,，\\s]", "");
        if (!text.matches("-?\\d{1,18}(\\.\\d{1,10})?")) {
            fault(path, SubsidyError.AMOUNT_MALFORMED);
            return null;
        }
        BigDecimal amount = new BigDecimal(text);
        SubsidyError refusal = refusal(amount);
        if (refusal != null) {
            fault(path, refusal, refusal == SubsidyError.AMOUNT_TOO_LARGE ? LARGEST : text);
            return null;
        }
        return Money.of(amount);
    }

    private static SubsidyError refusal(BigDecimal amount) {
        if (amount.signum() < 0) {
            return SubsidyError.AMOUNT_NEGATIVE;
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            return SubsidyError.AMOUNT_TOO_MANY_DECIMALS;
        }
        return amount.compareTo(LARGEST.getYuan()) > 0 ? SubsidyError.AMOUNT_TOO_LARGE : null;
    }

    /** A date of the past or today, yyyy-MM-dd. */
    LocalDate pastDate(String path) {
        String text = values.get(path);
        if (text.isEmpty()) {
            fault(path, SubsidyError.REQUIRED);
            return null;
        }
        LocalDate date = date(path, text);
        if (date != null && date.isAfter(today)) {
            fault(path, SubsidyError.DATE_IN_FUTURE);
        }
        return date;
    }

    LocalDate date(String path, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1949 && date.getYear() <= 2100) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            // falls through to the fault below: a date of another form is a typing error, not a failure
        }
        fault(path, SubsidyError.DATE_MALFORMED);
        return null;
    }

    Long number(String path, long least, long most) {
        String text = values.get(path);
        if (text.isEmpty()) {
            fault(path, SubsidyError.REQUIRED);
            return null;
        }
        if (!text.matches("-?\\d{1,15}")) {
            fault(path, SubsidyError.NUMBER_MALFORMED);
            return null;
        }
        long number = Long.parseLong(text);
        if (number < least || number > most) {
            fault(path, SubsidyError.NUMBER_OUT_OF_RANGE, least, most);
        }
        return number;
    }

    void inOrder(LocalDate earlier, String laterPath, LocalDate later, String earlierLabel) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            fault(laterPath, SubsidyError.DATE_ORDER, earlierLabel);
        }
    }
}
