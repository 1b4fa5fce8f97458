package org.shuzhuan.web.fund;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.fund.AllotmentItem;
import org.shuzhuan.fund.BudgetAllotment;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** Registers money given to a line of a call's budget (登记预算下达). */
@Named
@ViewScoped
public class FundAllotmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetAllotment allotment;

    @Inject
    private LedgerQueries ledger;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private Long call;
    private List<BudgetLineView> lines = List.of();
    private Long line;
    private Money amount;
    private String documentNumber;
    private String note;

    public void load() {
        lines = call == null ? List.of() : ledger.budget(call);
    }

    public String allot() {
        try {
            allotment.allot(call, List.of(item()), documentNumber, note);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/fund/ledger.xhtml?faces-redirect=true&call=" + call;
    }

    private AllotmentItem item() {
        BudgetLineView chosen =
                lines.stream().filter(known -> known.id() == line).findFirst().orElseThrow();
        return new AllotmentItem(chosen.source(), chosen.use(), 1, amount);
    }

    public List<SelectItem> getLineChoices() {
        return lines.stream()
                .map(known ->
                        new SelectItem(known.id(), text.with("fund.line", text.of(known.source()), use(known.use()))))
                .toList();
    }

    private String use(String code) {
        String key = "fund.use." + code;
        return text.containsKey(key) ? text.get(key) : code;
    }

    public Long getCall() {
        return call;
    }

    public void setCall(Long call) {
        this.call = call;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
