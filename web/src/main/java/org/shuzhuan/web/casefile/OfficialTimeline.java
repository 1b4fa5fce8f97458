package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The history of a case with names, for officials, oldest first, and where it stands now; the anchors are those of the diagram. */
@ApplicationScoped
public class OfficialTimeline {

    @Inject
    private CaseFiles cases;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    @Inject
    private StepFiles.Reader stepFiles;

    List<CaseProgressEntry> of(CaseView head) {
        List<HistoryLine> history = cases.history(head.getId());
        StepFiles files = stepFiles.of(head.getId(), history);
        List<CaseProgressEntry> entries = new ArrayList<>();
        Map<String, Integer> newest = new HashMap<>();
        for (int index = 0; index < history.size(); index++) {
            newest.put(history.get(index).stepKey(), index);
        }
        for (int index = 0; index < history.size(); index++) {
            String step = history.get(index).stepKey();
            String anchor = newest.get(step) == index ? "step-" + step : "step-line-" + index;
            entries.add(done(anchor, history.get(index), files));
        }
        if (!head.getStatus().isFinal()) {
            entries.add(
                    new CaseProgressEntry("step-now", text.of(head.getStatus()), "", now(head), "", List.of(), "NOW"));
        }
        return entries;
    }

    private CaseProgressEntry done(String anchor, HistoryLine line, StepFiles files) {
        String name = line.inPlaceOf() == null
                ? line.actorName()
                : text.with("casefile.inPlaceOf", line.actorName(), line.inPlaceOf());
        String person = joined(line.unit(), name);
        return new CaseProgressEntry(
                anchor,
                text.of(line.action()),
                person,
                format.moment(line.at()),
                joined(line.opinion(), outcome(line)),
                files.of(line),
                "DONE");
    }

    /** What the step found, said in words where the record keeps a code. */
    private String outcome(HistoryLine line) {
        if (line.outcome() == null) {
            return null;
        }
        return switch (line.action()) {
            case FOUND_ELIGIBLE -> text.with("casefile.outcome.rules", line.outcome());
            case PUBLISH_NOTICE -> text.with("casefile.outcome.snapshot", line.outcome());
            default -> format.sentence(line.outcome());
        };
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
