package org.shuzhuan.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/**
 * How amounts, dates and numbers are written, in pages {@code #{fmt.wan(view.amount)}}. Null is written as empty text.
 */
@Named("fmt")
@ApplicationScoped
public class Formatting {

    private static final DateTimeFormatter ISO_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern AMOUNT_IN_WORDS = Pattern.compile("(?<![\\d.,])\\d{4,15}\\.\\d{2}(?= 元)");
    private static final Pattern TYPED_AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    @Inject
    private Text text;

    @Inject
    private PortalClock clock;

    private CapitalAmount capitals;

    @PostConstruct
    void start() {
        capitals = new CapitalAmount(text.get("format.capital"));
    }

    /** 25.00 万元; as many decimals as the cents need, at least two. */
    public String wan(Money amount) {
        return amount == null ? "" : text.with("format.wan", wanFigure(amount));
    }

    /** 25.00, unit 万元. */
    public String wanFigure(Money amount) {
        if (amount == null) {
            return "";
        }
        BigDecimal wan = amount.getYuan().movePointLeft(4).stripTrailingZeros();
        return grouped(wan.scale() <= 2 ? "#,##0.00" : "#,##0.00####").format(wan);
    }

    /** 250,000.00 元. */
    public String yuan(Money amount) {
        return amount == null ? "" : text.with("format.yuan", yuanFigure(amount));
    }

    /** 250,000.00, unit 元. */
    public String yuanFigure(Money amount) {
        return amount == null ? "" : grouped("#,##0.00").format(amount.getYuan());
    }

    /** 贰拾伍万元整. */
    public String capital(Money amount) {
        return amount == null ? "" : capitals.of(amount.getYuan());
    }

    /**
     * A sentence kept from when something was decided, such as 核定金额 130000.00 元: its amounts get their separators, the
     * rest stays.
     */
    public String sentence(String words) {
        return words == null
                ? ""
                : AMOUNT_IN_WORDS.matcher(words).replaceAll(amount -> grouped("#,##0.00")
                        .format(new BigDecimal(amount.group())));
    }

    /** An amount in yuan as somebody typed it, with separators; what is no amount stays as typed. */
    public String typed(String amount) {
        return amount != null && TYPED_AMOUNT.matcher(amount).matches()
                ? yuanFigure(Money.of(new BigDecimal(amount)))
                : amount;
    }

    /** 1,284. */
    public String count(Number number) {
        return number == null ? "" : grouped("#,##0.##").format(number);
    }

    /** 4000 basis points are 40%. */
    public String rate(Integer basisPoints) {
        return basisPoints == null
                ? ""
                : BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
    }

    /** 11-25 周三; with the year when it is not this year. */
    public String day(Temporal date) {
        if (date == null) {
            return "";
        }
        LocalDate day = LocalDate.from(date);
        String written = day.getYear() == clock.today().getYear() ? THIS_YEAR.format(day) : day.toString();
        return written + " " + text.get("format.weekday." + day.getDayOfWeek().getValue());
    }

    /** 11-25 周三 15:20. */
    public String moment(LocalDateTime time) {
        return time == null ? "" : day(time) + " " + CLOCK.format(time);
    }

    /** 11-25 周三 24:00: a deadline at the end of a day, stored as 23:59 or as 00:00 of the next day, or an hour before it. */
    public String due(LocalDateTime deadline) {
        if (deadline == null) {
            return "";
        }
        if (deadline.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return day(deadline.minusDays(1)) + " 24:00";
        }
        return deadline.toLocalTime().isBefore(LAST_MINUTE) ? moment(deadline) : day(deadline) + " 24:00";
    }

    /** 2026-11-25, for documents and machines. */
    public String date(Temporal date) {
        return date == null ? "" : LocalDate.from(date).toString();
    }

    /** 2026-11-25 15:20. */
    public String datetime(LocalDateTime time) {
        return time == null ? "" : ISO_MINUTE.format(time);
    }

    /** 15:20, beside "saved". */
    public String clock(LocalDateTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    /** Bank account: only the last four digits are shown. */
    public String account(String number) {
        if (number == null || number.length() <= 4) {
            return "";
        }
        return "**** **** " + number.substring(number.length() - 4);
    }

    /** 1.4 MB. */
    public String size(long bytes) {
        if (bytes < 1_048_576) {
            return grouped("#,##0").format(Math.max(1, bytes / 1024)) + " KB";
        }
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1_048_576), 1, RoundingMode.HALF_UP) + " MB";
    }

    private static DecimalFormat grouped(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
