package org.shuzhuan.web.enterprise;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.enterprise.EnterpriseChangeDesk;
import org.shuzhuan.enterprise.EnterpriseChangeDocuments;
import org.shuzhuan.enterprise.EnterpriseChangeState;
import org.shuzhuan.enterprise.EnterpriseChangeView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.Text;

/** Changes of registration that the verification desk compares with their notices (企业变更确认). */
@Named
@ViewScoped
public class EnterpriseChangesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private EnterpriseChangeDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private String state;
    private int number = 1;
    private Page<EnterpriseChangeView> page;
    private Long chosen;
    private EnterpriseChangeView change;
    private List<DocumentView> evidence = List.of();
    private String reason;

    public void load() {
        EnterpriseChangeState wanted = FilterValue.of(EnterpriseChangeState.class, state);
        page = desk.list(wanted, new PageRequest((number - 1) * ROWS, ROWS));
        if (chosen != null) {
            change = desk.get(chosen);
            evidence = documents.of(EnterpriseChangeDocuments.KIND, chosen);
        }
    }

    public String confirm() {
        return act(() -> desk.confirm(chosen));
    }

    public String refuse() {
        return act(() -> desk.refuse(chosen, reason));
    }

    private String act(Runnable act) {
        try {
            act.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/enterprise/changes.xhtml?faces-redirect=true&id=" + chosen;
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(EnterpriseChangeState.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public Page<EnterpriseChangeView> getPage() {
        return page;
    }

    /** The change in the address; null for none. */
    public EnterpriseChangeView getChange() {
        return change;
    }

    public List<DocumentView> getEvidence() {
        return evidence;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
