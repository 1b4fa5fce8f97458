package org.shuzhuan.web.award;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.award.PerformanceReviews;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.workflow.TaskPage;

/** The county judges, condition by condition, whether the grant's conditions still hold (绩效回访). */
@Named
@ViewScoped
public class AwardPerformancePage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PerformanceReviews desk;

    private List<FindingRow> rows = List.of();
    private String opinion;

    @Override
    protected void prepare() {
        rows = desk.conditions(getTaskId()).stream().map(FindingRow::new).toList();
    }

    public String submit() {
        return finish(() -> desk.conclude(
                getTaskId(), rows.stream().map(FindingRow::toFinding).toList(), Opinion.of(opinion)));
    }

    public List<FindingRow> getRows() {
        return rows;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
