package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.DeadlineLight;
import org.shuzhuan.workflow.Light;

/** Says a deadline in words, in pages {@code #{lights.of(row.deadline)}}. */
@Named
@ApplicationScoped
public class Lights {

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    public LightWords of(DeadlineLight deadline) {
        if (deadline == null) {
            return null;
        }
        String until =
                deadline.lastDay() == null ? "" : text.with("workflow.light.until", format.day(deadline.lastDay()));
        return new LightWords(deadline.light(), words(deadline), until);
    }

    private String words(DeadlineLight deadline) {
        boolean lastDay =
                deadline.workingDays() == 0 && (deadline.light() == Light.YELLOW || deadline.light() == Light.GREEN);
        if (lastDay) {
            return text.get("workflow.light.today");
        }
        Object figure = deadline.light() == Light.WAITING ? deadline.awaitedYear() : deadline.workingDays();
        return text.with("workflow.light." + deadline.light(), figure);
    }
}
