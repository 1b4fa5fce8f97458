package org.shuzhuan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.PageNumber;
import org.shuzhuan.web.layout.Text;

/** The public list of calls: open, coming or closed, searched by title. */
@Named
@RequestScoped
public class ProgrammeCallsPage {

    private static final int ROWS = 10;
    private static final List<CallStatus> TABS =
            List.of(CallStatus.OPEN, CallStatus.COMING, CallStatus.SUSPENDED, CallStatus.CLOSED, CallStatus.CANCELLED);

    @Inject
    private CallDirectory calls;

    @Inject
    private Text text;

    @Inject
    private HttpServletRequest request;

    private String status;
    private String title;
    private String number;
    private Page<CallRow> found;
    private List<CallTab> tabs;

    public void load() {
        title = CallQuery.title(title);
        tabs = TABS.stream().map(this::tab).toList();
        Page<CallView> page = calls.list(shown(), title, PageNumber.read(number, ROWS));
        List<CallRow> rows = page.rows().stream()
                .map(call -> new CallRow(call, calls.definition(call.id(), call.definitionNumber())))
                .toList();
        found = new Page<>(rows, page.total(), page.request());
    }

    /** Open calls when the address names no status. */
    private CallStatus shown() {
        return CallQuery.status(status).orElse(CallStatus.OPEN);
    }

    private CallTab tab(CallStatus each) {
        long count = calls.list(each, title, new PageRequest(0, 1)).total();
        return new CallTab(
                request.getContextPath() + CallQuery.address(each, title), text.of(each), count, each == shown());
    }

    /** Statuses in which something is found, for a search that finds nothing in this one. */
    public List<CallTab> getElsewhere() {
        return tabs.stream().filter(tab -> !tab.current() && tab.count() > 0).toList();
    }

    public List<CallTab> getTabs() {
        return tabs;
    }

    public Page<CallRow> getFound() {
        return found;
    }

    public String getStatus() {
        return shown().name();
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
