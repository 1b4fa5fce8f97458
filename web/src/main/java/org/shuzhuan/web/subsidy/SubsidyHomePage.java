package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseRow;
import org.shuzhuan.dossier.Dossiers;
import org.shuzhuan.dossier.Journey;
import org.shuzhuan.message.Messages;
import org.shuzhuan.message.NotificationView;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.subsidy.DraftRow;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.workflow.InboxFilter;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.WorkItemView;

/** First page of an enterprise: what to do now and until when, own cases, open calls, messages. */
@Named
@RequestScoped
public class SubsidyHomePage {

    private static final PageRequest TASKS = new PageRequest(0, 20);
    private static final PageRequest FEW = new PageRequest(0, 5);

    @Inject
    private InboxQueries inbox;

    @Inject
    private SubsidyDrafts drafts;

    @Inject
    private CaseFiles cases;

    @Inject
    private CallDirectory calls;

    @Inject
    private Messages messages;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Caller caller;

    private Page<WorkItemView> tasks;
    private List<DraftRow> begun;
    private Page<CaseRow> mine;
    private List<CallView> open;
    private Page<NotificationView> newest;
    private Journey journey;

    public void load() {
        tasks = inbox.page(InboxFilter.everything(), TASKS);
        begun = drafts.mine();
        mine = cases.mine(FEW);
        open = calls.list(CallStatus.OPEN, FEW).getRows();
        newest = messages.page(false, FEW);
        journey = caller.enterpriseId()
                .map(enterprise -> dossiers.of(enterprise).journey())
                .orElse(null);
    }

    public String getEnterprise() {
        return caller.workspaceName();
    }

    public Page<WorkItemView> getTasks() {
        return tasks;
    }

    public List<DraftRow> getBegun() {
        return begun;
    }

    public long getThingsToDo() {
        return tasks.getTotal() + begun.size();
    }

    public Page<CaseRow> getMine() {
        return mine;
    }

    public List<CallView> getOpen() {
        return open;
    }

    /** Where the enterprise stands. */
    public Journey getJourney() {
        return journey;
    }

    public Page<NotificationView> getNewest() {
        return newest;
    }
}
