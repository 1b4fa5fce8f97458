package org.shuzhuan.web.fund;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.award.ClawBackView;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.fund.BudgetLineView;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.LedgerEntryView;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.fund.LedgerProof;
import org.shuzhuan.fund.LedgerProofResult;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.fund.UseLimitView;
import org.shuzhuan.fund.WaitingView;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Text;

/** Budget, waiting cases and ledger of one call; the filter stands in the address. */
@Named
@ViewScoped
public class FundLedgerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final Pattern SYSTEM_NAME = Pattern.compile("(job|process):.*");

    @Inject
    private LedgerQueries ledger;

    @Inject
    private LedgerProof proof;

    @Inject
    private ClawBacks owed;

    @Inject
    private CallDirectory calls;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    private final LedgerQuery query = new LedgerQuery();
    private List<CallView> known = List.of();
    private List<BudgetRow> budget = List.of();
    private List<WaitingView> waiting = List.of();
    private List<UseLimitView> limits = List.of();
    private List<ClawBackView> clawBacks = List.of();
    private Page<LedgerEntryView> entries;
    private LedgerProofResult result;

    public void load() {
        known = calls.list(null, new PageRequest(0, PageRequest.LARGEST)).getRows();
        if (query.getCall() == null && !known.isEmpty()) {
            query.setCall(known.stream()
                    .filter(call -> call.status() == CallStatus.OPEN)
                    .findFirst()
                    .orElse(known.get(0))
                    .id());
        }
        if (query.getCall() == null) {
            return;
        }
        long call = query.getCall();
        budget = ledger.budget(call).stream().map(BudgetRow::new).toList();
        waiting = ledger.waiting(call);
        limits = ledger.limits(call);
        clawBacks = owed.ofCall(call);
        entries = ledger.entries(query.toFilter(call), new PageRequest((query.getPage() - 1) * ROWS, ROWS));
    }

    public void prove() {
        result = proof.prove(query.getCall());
    }

    public boolean isProofOffered() {
        return query.getCall() != null && caller.permitted("fund:proof");
    }

    public boolean isPayeeChangesOffered() {
        return caller.permitted("award:decide-payee-change");
    }

    /** Limits on what part of a source goes to a use. */
    public List<UseLimitView> getLimits() {
        return limits;
    }

    public List<ClawBackView> getClawBacks() {
        return clawBacks;
    }

    public boolean isAllotmentOffered() {
        return !budget.isEmpty() && caller.permitted("fund:allot");
    }

    /** Sum of all lines of the call. */
    public BudgetLineView getTotal() {
        Money allocated = Money.ZERO;
        Money disbursed = Money.ZERO;
        Money committed = Money.ZERO;
        Money held = Money.ZERO;
        for (BudgetRow row : budget) {
            allocated = allocated.plus(row.getLine().allocated());
            disbursed = disbursed.plus(row.getLine().disbursed());
            committed = committed.plus(row.getLine().committed());
            held = held.plus(row.getLine().held());
        }
        return new BudgetLineView(0, null, null, allocated, disbursed, committed, held);
    }

    /** Name of what money is for; a code without a name shows itself. */
    public String use(String code) {
        String key = "fund.use." + code;
        return text.containsKey(key) ? text.get(key) : code;
    }

    /** Who booked an entry; what the system did itself carries the technical name of a job or process. */
    public String booker(String name) {
        return name != null && SYSTEM_NAME.matcher(name).matches() ? text.get("fund.bySystem") : name;
    }

    public List<SelectItem> getCallChoices() {
        return known.stream()
                .map(call -> new SelectItem(String.valueOf(call.id()), call.title()))
                .toList();
    }

    public List<SelectItem> getKindChoices() {
        return choices(LedgerKind.values());
    }

    public List<SelectItem> getSourceChoices() {
        return choices(BudgetSource.values());
    }

    private List<SelectItem> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), text.of(constant)))
                .toList();
    }

    public LedgerQuery getQuery() {
        return query;
    }

    public List<BudgetRow> getBudget() {
        return budget;
    }

    public List<WaitingView> getWaiting() {
        return waiting;
    }

    public Page<LedgerEntryView> getEntries() {
        return entries;
    }

    public LedgerProofResult getResult() {
        return result;
    }
}
