package org.shuzhuan.web.workflow;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.workflow.BatchAct;
import org.shuzhuan.workflow.Batches;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.InboxScope;
import org.shuzhuan.workflow.InboxSort;
import org.shuzhuan.workflow.Light;
import org.shuzhuan.workflow.QueueCount;
import org.shuzhuan.workflow.SavedFilters;
import org.shuzhuan.workflow.TaskWork;
import org.shuzhuan.workflow.WorkItemView;

/** The to-do list (待办); the filter stands in the address. */
@Named
@ViewScoped
public class WorkflowInboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;
    private static final String HERE = "/workflow/inbox.xhtml";

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

    @Inject
    private SavedFilters filters;

    @Inject
    private Batches batches;

    private List<SavedFilters.View> saved = List.of();
    private String filterName;
    private boolean filterPreferred;
    private final InboxQuery query = new InboxQuery();
    private Page<WorkItemView> page;
    private List<QueueCount> counts = List.of();

    public void load() throws IOException {
        saved = filters.mine();
        if (query.isEmpty() && opensPlain()) {
            Optional<SavedFilters.View> preferred =
                    saved.stream().filter(SavedFilters.View::preferred).findFirst();
            if (preferred.isPresent() && !preferred.get().query().isEmpty()) {
                ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
                external.redirect(external.getRequestContextPath() + HERE + "?"
                        + preferred.get().query());
                return;
            }
        }
        show();
    }

    /** Without any parameter: "?all=1" and what an act says lead past the preferred filter. */
    private static boolean opensPlain() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return external.getRequestParameterMap().isEmpty();
    }

    private void show() {
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
            show();
            return null;
        }
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    /** Tries the act on all tasks of the filter, not only on those of this page. */
    public String batch(String act) {
        try {
            long id = batches.plan(BatchAct.valueOf(act), query.toFilter());
            return "/workflow/batch.xhtml?faces-redirect=true&id=" + id;
        } catch (DomainException refusal) {
            faults.add(refusal);
            show();
            return null;
        }
    }

    public boolean isMayAccept() {
        return caller.permitted("subsidy:accept");
    }

    public String saveFilter() {
        return act(() -> filters.save(filterName, query.toAddress(), filterPreferred));
    }

    public String removeFilter(long id) {
        return act(() -> filters.remove(id));
    }

    public List<SavedFilters.View> getSaved() {
        return saved;
    }

    public String getFilterName() {
        return filterName;
    }

    public void setFilterName(String filterName) {
        this.filterName = filterName;
    }

    public boolean isFilterPreferred() {
        return filterPreferred;
    }

    public void setFilterPreferred(boolean filterPreferred) {
        this.filterPreferred = filterPreferred;
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
