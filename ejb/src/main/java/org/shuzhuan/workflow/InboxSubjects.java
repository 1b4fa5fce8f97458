package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.entity.ItemSubject;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.WorkItemStore;

/** Open tasks seen from the case. */
// called by features inside acts that have declared their own permission
@Requires(Requires.ANYONE)
@Stateless
public class InboxSubjects {

    @Inject
    private WorkItemStore items;

    @Inject
    private Instance<WorkSubject> subjects;

    /** Copies the case's columns again, when an act has changed one of them while tasks are open. */
    public void refresh(long subjectId) {
        List<WorkItem> open = items.ofSubject(subjectId);
        if (!open.isEmpty()) {
            subjects.get()
                    .of(subjectId)
                    .map(ItemSubject::new)
                    .ifPresent(subject -> open.forEach(item -> item.describe(subject)));
        }
    }

    /** Whether one of the groups has, or has decided, a task of the case. */
    public boolean given(long subjectId, String businessKey, Collection<String> groups) {
        return items.ofSubject(subjectId).stream().anyMatch(item -> groups.contains(item.getCandidateGroup()))
                || items.decidedBy(businessKey, groups);
    }

    /** Candidate groups that the case waits for now, whoever asks. */
    public List<String> waitingGroups(long subjectId) {
        return items.ofSubject(subjectId).stream()
                .map(WorkItem::getCandidateGroup)
                .distinct()
                .toList();
    }
}
