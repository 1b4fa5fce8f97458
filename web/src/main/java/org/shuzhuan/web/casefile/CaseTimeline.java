package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The timeline (办理进度), newest first: what is next, who has it now, what happened. */
@ApplicationScoped
public class CaseTimeline {

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    @Inject
    private CaseStatusWords words;

    @Inject
    private StepFiles.Reader stepFiles;

    /** @param history oldest first */
    List<CaseProgressEntry> of(CaseView caseView, List<HistoryLine> history) {
        StepFiles files = stepFiles.of(caseView.getId(), history);
        List<CaseProgressEntry> entries = new ArrayList<>();
        if (!caseView.getStatus().isFinal()) {
            entries.add(new CaseProgressEntry(
                    "step-now",
                    text.of(caseView.getStatus()),
                    words.holder(caseView.getStatus()),
                    words.next(caseView.getStatus()),
                    "",
                    List.of(),
                    "NOW"));
        }
        Set<String> steps = new HashSet<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            HistoryLine line = history.get(i);
            // the newest line of a step carries the step's anchor: a click in the diagram lands there
            String anchor = steps.add(line.getStepKey()) ? "step-" + line.getStepKey() : "step-line-" + i;
            entries.add(done(line, anchor, files));
        }
        return entries;
    }

    private CaseProgressEntry done(HistoryLine line, String anchor, StepFiles files) {
        return new CaseProgressEntry(
                anchor,
                text.of(line.getAction()),
                line.getUnit() == null ? "" : line.getUnit(),
                format.moment(line.getAt()),
                line.getOpinion() == null ? "" : line.getOpinion(),
                files.of(line),
                "DONE");
    }
}
