package org.shuzhuan.web.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallTimes;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The dates of a call in their order: opening, today while it is open, closing, the promised end. */
@ApplicationScoped
class CallDates {

    private static final String DONE = "is-done";
    private static final String NOW = "is-now";
    private static final String NEXT = "is-next";

    @Inject
    Text text;

    @Inject
    Formatting format;

    @Inject
    PortalClock clock;

    List<CallDate> of(CallView call, CallTimes times) {
        List<CallDate> dates = new ArrayList<>();
        LocalDateTime opens = call.window().opensAt();
        // 24:00 of the last day is stored as 00:00 of the next
        LocalDateTime closes = call.window().closesAt();
        dates.add(
                date(opens, format.moment(opens), "call.date.opens", call.status() == CallStatus.COMING ? NEXT : DONE));
        if (call.status() == CallStatus.OPEN) {
            dates.add(date(clock.now(), text.get("call.date.today"), "call.date.running", NOW));
        }
        dates.add(date(
                closes.minusNanos(1),
                format.due(closes),
                "call.date.closes",
                call.status() == CallStatus.CLOSED ? DONE : NEXT));
        dates.add(new CallDate(
                "",
                text.get("call.date.end"),
                text.with("call.date.promised", times.promisedDays()),
                text.with("call.date.promised.note", times.statutoryDays()),
                NEXT));
        return dates;
    }

    private CallDate date(LocalDateTime day, String when, String what, String mark) {
        return new CallDate(format.date(day), when, text.get(what), "", mark);
    }
}
