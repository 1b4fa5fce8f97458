package org.shuzhuan.web.fund;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.ShortfallView;
import org.shuzhuan.award.Shortfalls;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.layout.Text;

/** The desk for a case the budget does not reach (处理额度不足). */
@Named
@ViewScoped
public class FundShortfallPage extends PaymentDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private Shortfalls desk;

    @Inject
    private Text words;

    private ShortfallView shortfall;
    private String decision;
    private String opinion;

    @Override
    protected void prepare() {
        shortfall = desk.view(getTaskId());
    }

    public String submit() {
        Opinion written = Opinion.of(opinion);
        return finish(() -> {
            switch (decision) {
                case "REMAINDER" -> desk.offerRemainder(getTaskId(), written);
                case "REJECT" -> desk.reject(getTaskId(), written);
                default -> desk.keepWaiting(getTaskId(), written);
            }
        });
    }

    /** The remainder is offered only while there is one. */
    public List<SelectItem> getDecisions() {
        List<SelectItem> items = new ArrayList<>();
        List<String> codes =
                shortfall.isOfferable() ? List.of("WAIT", "REMAINDER", "REJECT") : List.of("WAIT", "REJECT");
        for (String code : codes) {
            String next = words.get("decision.Task_ResolveShortfall." + code + ".next");
            items.add(new SelectItem(
                    code, words.get("decision." + code) + "<small>" + next + "</small>", null, false, false));
        }
        return items;
    }

    /** False while the applicant may still answer. */
    public boolean isDecidable() {
        return isOpen() && (shortfall.offer() == null || !shortfall.offer().answerable());
    }

    public ShortfallView getShortfall() {
        return shortfall;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
