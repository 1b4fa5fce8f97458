package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The history of a case as a timeline, and where it stands now. */
@ApplicationScoped
public class CaseTimeline {

    @Inject
    private CaseFiles cases;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    List<TimelineEntry> of(CaseView head) {
        List<HistoryLine> history = cases.history(head.getId());
        List<TimelineEntry> entries = new ArrayList<>();
        for (int index = 0; index < history.size(); index++) {
            entries.add(done("record-" + index, history.get(index)));
        }
        if (!head.getStatus().isFinal()) {
            entries.add(new TimelineEntry("record-now", text.of(head.getStatus()), "", now(head), "", "NOW"));
        }
        return entries;
    }

    private TimelineEntry done(String anchor, HistoryLine line) {
        String person = joined(line.unit(), line.actorName());
        return new TimelineEntry(
                anchor,
                text.of(line.action()),
                person,
                format.moment(line.at()),
                joined(line.opinion(), line.outcome()),
                "DONE");
    }

    private String now(CaseView head) {
        return text.with(
                head.isClockRunning() ? "case.clock" : "case.clock.paused", head.getPromisedDays(), head.getUsedDays());
    }

    private static String joined(String first, String second) {
        return String.join(
                "　",
                Stream.of(first, second)
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }
}
