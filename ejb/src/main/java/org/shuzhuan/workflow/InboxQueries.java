package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.store.InboxCondition;
import org.shuzhuan.workflow.store.InboxStore;
import org.shuzhuan.workflow.store.WorkItemStore;

/** The to-do lists (待办): only tasks of the candidate groups of the caller's workspace. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class InboxQueries {

    /** Before every task in the order of deadlines. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);

    @Inject
    private InboxStore inbox;

    @Inject
    private WorkItemStore items;

    @Inject
    private ItemViews views;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    public Page<WorkItemView> page(InboxFilter filter, PageRequest request) {
        Set<String> groups = caller.candidateGroups();
        if (groups.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        LocalDateTime now = clock.now();
        InboxCondition condition = new InboxCondition(filter, groups, logins(groups), now);
        List<WorkItemView> rows = inbox.rows(condition, request).stream()
                .map(item -> views.of(item, now))
                .toList();
        return new Page<>(rows, inbox.count(condition), request);
    }

    /** One row per task key that has tasks. */
    public List<QueueCount> queueCounts() {
        Set<String> groups = caller.candidateGroups();
        return groups.isEmpty() ? List.of() : inbox.counts(groups, logins(groups), clock.now());
    }

    /**
     * "办下一件": the next task in the order of deadlines that is free or the caller's own, from the top again at the end.
     *
     * @param afterTaskId the task just done or looked at; null for the first
     */
    public Optional<WorkItemView> next(String afterTaskId) {
        Set<String> groups = caller.candidateGroups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        String after = afterTaskId == null ? WorkItemStore.BEFORE_ALL : afterTaskId;
        LocalDateTime due = items.find(after).map(WorkItem::getDueOrder).orElse(BEGINNING);
        Set<String> logins = logins(groups);
        return inbox.firstAfter(groups, logins, due, after)
                .or(() -> inbox.firstAfter(groups, logins, BEGINNING, after))
                .map(item -> views.of(item, clock.now()));
    }

    /** The caller, and those on leave for whom the caller acts. */
    private Set<String> logins(Set<String> groups) {
        Set<String> logins = new HashSet<>();
        logins.add(caller.loginName());
        groups.forEach(group -> caller.standsInFor(group).forEach(absent -> logins.add(absent.login())));
        return logins;
    }

    /** Open tasks of one case that the caller's workspace may do. */
    public List<WorkItemView> ofSubject(long subjectId) {
        LocalDateTime now = clock.now();
        return items.ofSubject(subjectId).stream()
                .filter(item -> caller.candidateGroups().contains(item.getCandidateGroup()))
                .map(item -> views.of(item, now))
                .toList();
    }
}
