package org.shuzhuan.web.workflow;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.OpinionDrafts;
import org.shuzhuan.workflow.OpinionTemplates;

/** The page of a task that ends with one of several decisions and an opinion, typed or taken from ready phrases. */
public abstract class DecisionPage extends TaskPage {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PHRASES = 9;

    @Inject
    private OpinionDrafts drafts;

    @Inject
    private OpinionTemplates templates;

    @Inject
    private Text text;

    private String decision;
    private String opinion;

    /** Decision codes in the order shown; the first is the ordinary one. */
    protected abstract List<String> codes();

    /** Calls the task's service. */
    protected abstract void perform(String code);

    /** Brings back what was typed before the session ended, or on another machine. */
    @Override
    protected void prepare() {
        drafts.of(getTaskId()).ifPresent(draft -> opinion = draft.text());
    }

    public String decide() {
        return finish(() -> perform(decision));
    }

    /** Labels with what happens next in small print; both come from the bundle. */
    public List<SelectItem> getDecisions() {
        List<SelectItem> items = new ArrayList<>();
        for (String code : codes()) {
            String next = text.get("decision." + getTask().taskKey() + "." + code + ".next");
            String label = text.get("decision." + code) + "<small>" + next + "</small>";
            items.add(new SelectItem(code, label, null, false, false));
        }
        return items;
    }

    /** Ready phrases for the opinion. */
    public List<String> getPhrases() {
        List<String> phrases = new ArrayList<>();
        for (int number = 1; number <= MOST_PHRASES; number++) {
            String key = "phrase." + getTask().taskKey() + "." + number;
            if (text.containsKey(key)) {
                phrases.add(text.get(key));
            }
        }
        templates.of(getTask().taskKey()).forEach(template -> phrases.add(template.text()));
        return phrases;
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
