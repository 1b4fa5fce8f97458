package org.shuzhuan.web.fund;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.PayeeChangeState;
import org.shuzhuan.award.PayeeChangeView;
import org.shuzhuan.award.PayeeChanges;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Changes of payee accounts that wait for a check or, by another person, for the approval (变更收款账户). */
@Named
@ViewScoped
public class FundPayeeChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PayeeChanges changes;

    @Inject
    private Faults faults;

    private List<PayeeChangeView> rows = List.of();
    private Long chosen;
    private String opinion;

    public void load() {
        rows = changes.waiting();
    }

    public String check() {
        return act(() -> changes.check(chosen, Opinion.of(opinion)));
    }

    public String approve() {
        return act(() -> changes.approve(chosen, Opinion.of(opinion)));
    }

    public String refuse() {
        return act(() -> changes.refuse(chosen, Opinion.of(opinion)));
    }

    private String act(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/fund/payee-changes.xhtml?faces-redirect=true";
    }

    /** The change of the case in the address, else none. */
    public PayeeChangeView getChange() {
        return rows.stream()
                .filter(row -> chosen != null && row.caseFileId() == chosen)
                .findFirst()
                .orElse(null);
    }

    public boolean isChecked() {
        return getChange() != null && getChange().state() == PayeeChangeState.CHECKED;
    }

    public List<PayeeChangeView> getRows() {
        return rows;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
