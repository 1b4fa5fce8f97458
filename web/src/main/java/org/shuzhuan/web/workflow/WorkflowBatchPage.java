package org.shuzhuan.web.workflow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.BatchRowState;
import org.shuzhuan.workflow.BatchView;
import org.shuzhuan.workflow.Batches;

/** A batch: what the trial says, then its progress and the result of every row. */
@Named
@ViewScoped
public class WorkflowBatchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_OF_A_STEP = 10;

    @Inject
    private Batches batches;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private long id;
    private String opinion;
    private BatchView batch;

    public void load() {
        batch = batches.get(id);
    }

    /** Begins, or goes on with the next rows. */
    public String proceed() {
        try {
            batches.start(id, opinion);
            batches.proceed(id, ROWS_OF_A_STEP);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/workflow/batch.xhtml?faces-redirect=true&id=" + id;
    }

    /** Why a row was left out or refused. */
    public String why(BatchView.Row row) {
        return row.refusal() == null
                ? ""
                : text.with("error." + row.refusal(), row.arguments().toArray());
    }

    public List<BatchView.Row> getEligible() {
        return batch.in(BatchRowState.ELIGIBLE);
    }

    public List<BatchView.Row> getLeftOut() {
        return batch.in(BatchRowState.EXCLUDED, BatchRowState.REFUSED);
    }

    public List<BatchView.Row> getDone() {
        return batch.in(BatchRowState.DONE);
    }

    /** Yuan of the rows that would be done. */
    public Money getSum() {
        return getEligible().stream()
                .map(BatchView.Row::amount)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Rows that were tried to the end, of those that were eligible. */
    public int getWorked() {
        return getDone().size() + batch.in(BatchRowState.REFUSED).size();
    }

    public int getWanted() {
        return getWorked() + getEligible().size();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public BatchView getBatch() {
        return batch;
    }
}
