package org.shuzhuan.web.workflow;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.QueueCount;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** The to-do list (待办); the filter stands in the address. */
@Named
@ViewScoped
public class WorkflowInboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private InboxQueries inbox;

    @Inject
    private TaskWork tasks;

    @Inject
    private CallDirectory calls;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private final InboxQuery query = new InboxQuery();
    private Page<WorkItemView> page;
    private List<QueueCount> counts = List.of();

    public void load() {
        counts = inbox.queueCounts();
        page = inbox.page(query.toFilter(), new PageRequest((query.getPage() - 1) * ROWS, ROWS));
    }

    public String claim(String taskId) {
        return act(() -> tasks.claim(taskId));
    }

    public String unclaim(String taskId) {
        return act(() -> tasks.unclaim(taskId));
    }

    private String act(Runnable work) {
        try {
            work.run();
        } catch (DomainException refusal) {
            faults.add(refusal);
            load();
            return null;
        }
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    public List<QueueTab> getQueues() {
        String here = ((HttpServletRequest) FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getRequest())
                        .getContextPath()
                + "/workflow/inbox.xhtml";
        List<QueueTab> tabs = new ArrayList<>();
        tabs.add(new QueueTab(
                here, text.get("workflow.queue.all"), sum(QueueCount::total), query.getQueue() == null, false));
        counts.forEach(count -> tabs.add(new QueueTab(
                here + "?queue=" + count.queue(),
                count.queueName(),
                count.total(),
                count.queue().equals(query.getQueue()),
                count.red() > 0)));
        return tabs;
    }

    private Long sum(ToLongFunction<QueueCount> figure) {
        return counts.stream().mapToLong(figure).sum();
    }

    public long getRed() {
        return sum(QueueCount::red);
    }

    public long getYellow() {
        return sum(QueueCount::yellow);
    }

    public long getMine() {
        return sum(QueueCount::mine);
    }

    public boolean isHeldByMe(WorkItemView task) {
        return caller.loginName().equals(task.holder());
    }

    public List<SelectItem> getCallChoices() {
        return calls.list(null, new PageRequest(0, PageRequest.LARGEST)).getRows().stream()
                .map(call -> new SelectItem(call.code(), call.title()))
                .toList();
    }

    public List<SelectItem> getLightChoices() {
        return choices(Light.values());
    }

    public List<SelectItem> getHolderChoices() {
        return choices(InboxScope.MINE, InboxScope.UNCLAIMED);
    }

    public List<SelectItem> getSortChoices() {
        return choices(InboxSort.AMOUNT, InboxSort.SUBMITTED);
    }

    private List<SelectItem> choices(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), text.of(constant)))
                .toList();
    }

    public InboxQuery getQuery() {
        return query;
    }

    public Page<WorkItemView> getPage() {
        return page;
    }
}
