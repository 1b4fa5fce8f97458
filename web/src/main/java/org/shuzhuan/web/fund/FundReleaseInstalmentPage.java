package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.award.InstalmentView;
import org.shuzhuan.award.Instalments;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.workflow.TaskPage;

/** Finance releases the next part of a grant when its condition is proven (放行下期款项). */
@Named
@ViewScoped
public class FundReleaseInstalmentPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Instalments desk;

    private List<InstalmentView> plan = List.of();
    private String evidence;
    private String opinion;

    @Override
    protected void prepare() {
        plan = desk.ofTask(getTaskId());
    }

    public String submit() {
        return finish(() -> desk.release(getTaskId(), evidence, Opinion.of(opinion)));
    }

    /** The part whose condition is asked for; null when what is left is paid. */
    public InstalmentView getNext() {
        return InstalmentView.next(plan).orElse(null);
    }

    public List<InstalmentView> getPlan() {
        return plan;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
