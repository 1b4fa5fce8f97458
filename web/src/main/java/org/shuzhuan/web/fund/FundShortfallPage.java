package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.award.ShortfallView;
import org.shuzhuan.award.Shortfalls;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.workflow.DecisionPage;

/** The desk for a case the budget does not reach (处理额度不足). */
@Named
@ViewScoped
public class FundShortfallPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Shortfalls desk;

    private ShortfallView shortfall;

    @Override
    protected void prepare() {
        shortfall = desk.view(getTaskId());
        super.prepare();
    }

    /** The remainder is offered only while there is one. */
    @Override
    protected List<String> codes() {
        return shortfall.isOfferable() ? List.of("WAIT", "REMAINDER", "REJECT") : List.of("WAIT", "REJECT");
    }

    @Override
    protected void perform(String code) {
        Opinion written = Opinion.of(getOpinion());
        switch (code) {
            case "REMAINDER" -> desk.offerRemainder(getTaskId(), written);
            case "REJECT" -> desk.reject(getTaskId(), written);
            default -> desk.keepWaiting(getTaskId(), written);
        }
    }

    /** False while the applicant may still answer. */
    public boolean isDecidable() {
        return isOpen() && (shortfall.offer() == null || !shortfall.offer().answerable());
    }

    public ShortfallView getShortfall() {
        return shortfall;
    }
}
