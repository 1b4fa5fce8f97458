package org.shuzhuan.web.fund;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.LedgerFilter;
import org.shuzhuan.fund.LedgerKind;

/** What the address of the ledger asks for; a value that means nothing asks for nothing. */
public class LedgerQuery implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long call;
    private String text;
    private String kind;
    private String source;
    private String from;
    private String to;
    private int page = 1;

    LedgerFilter toFilter(long callId) {
        return new LedgerFilter(
                callId,
                constant(BudgetSource.class, source),
                null,
                constant(LedgerKind.class, kind),
                day(from),
                day(to),
                text);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
