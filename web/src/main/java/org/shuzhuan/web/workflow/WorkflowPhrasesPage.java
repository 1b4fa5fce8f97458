package org.shuzhuan.web.workflow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.workflow.OpinionTemplates;

/** The phrases for one kind of task: own ones and the unit's. */
@Named
@ViewScoped
public class WorkflowPhrasesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpinionTemplates templates;

    @Inject
    private Faults faults;

    private String taskKey;
    private String fresh;
    private boolean forUnit;
    private List<OpinionTemplates.View> phrases = List.of();
    private final Map<Long, String> texts = new HashMap<>();

    public void load() {
        phrases = templates.of(taskKey == null ? "" : taskKey);
        phrases.forEach(phrase -> texts.put(phrase.id(), phrase.text()));
    }

    public String add() {
        return act(() -> templates.add(taskKey, fresh, forUnit));
    }

    public String reword(long id) {
        return act(() -> templates.reword(id, texts.get(id)));
    }

    public String remove(long id) {
        return act(() -> templates.remove(id));
    }

    private String act(Runnable work) {
        try {
            work.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/workflow/phrases.xhtml?faces-redirect=true&task=" + taskKey;
    }

    public String getTaskKey() {
        return taskKey;
    }

    public void setTaskKey(String taskKey) {
        this.taskKey = taskKey;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public boolean isForUnit() {
        return forUnit;
    }

    public void setForUnit(boolean forUnit) {
        this.forUnit = forUnit;
    }

    public List<OpinionTemplates.View> getPhrases() {
        return phrases;
    }

    /** Texts as typed, by phrase. */
    public Map<Long, String> getTexts() {
        return texts;
    }
}
