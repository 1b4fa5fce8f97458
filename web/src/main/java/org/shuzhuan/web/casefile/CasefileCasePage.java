package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.InboxQueries;
import org.shuzhuan.workflow.WorkItemView;

/** One case to read, with the way to the caller's own open tasks on it. */
@Named
@RequestScoped
public class CasefileCasePage {

    @Inject
    private InboxQueries inbox;

    private Long id;
    private List<WorkItemView> tasks = List.of();

    public void load() {
        if (id == null) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
        tasks = inbox.ofSubject(id).stream()
                .filter(task -> task.formKey() != null)
                .toList();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Open tasks of the caller's workspace that have a page. */
    public List<WorkItemView> getTasks() {
        return tasks;
    }
}
