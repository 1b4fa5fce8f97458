package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.BatchRow;
import org.shuzhuan.workflow.entity.BatchRun;
import org.shuzhuan.workflow.store.DeskStore;

/**
 * One act on all tasks that match a filter, not only on those of the page: tried first, with a reason for every task that is
 * left out, then done in steps, each row in its own transaction. What is not done yet can be gone on with later.
 */
@Requires(Requires.SIGNED_IN)
@Stateless
public class Batches {

    /** More needs a narrower filter. */
    public static final int MOST_ROWS = 200;

    private static final int LONGEST_OPINION = 2_000;

    @Inject
    private InboxQueries inbox;

    @Inject
    private DeskStore desk;

    @Inject
    private BatchRows work;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /**
     * Tries it (试算); nothing is done.
     *
     * @return id of the batch
     * @throws DomainException BATCH_EMPTY, BATCH_TOO_LARGE
     */
    public long plan(BatchAct act, InboxFilter filter) {
        List<WorkItemView> matching = matching(filter);
        BatchRun run = new BatchRun(caller.loginName(), act, clock.now());
        desk.add(run);
        for (WorkItemView task : matching) {
            BatchRow row = new BatchRow(run.getId(), task);
            try {
                work.check(act, task.taskId());
            } catch (DomainException refusal) {
                row.refuse(refusal, true);
            }
            desk.add(row);
        }
        return run.getId();
    }

    private List<WorkItemView> matching(InboxFilter filter) {
        Page<WorkItemView> page = inbox.page(filter, new PageRequest(0, PageRequest.LARGEST));
        if (page.getTotal() == 0) {
            throw new DomainException(WorkflowError.BATCH_EMPTY);
        }
        if (page.getTotal() > MOST_ROWS) {
            throw new DomainException(WorkflowError.BATCH_TOO_LARGE, page.getTotal(), MOST_ROWS);
        }
        List<WorkItemView> rows = new ArrayList<>(page.getRows());
        while (rows.size() < page.getTotal() && !page.getRows().isEmpty()) {
            page = inbox.page(filter, new PageRequest(rows.size(), PageRequest.LARGEST));
            rows.addAll(page.getRows());
        }
        return rows;
    }

    /** Says go. @param opinion common to all rows; may be blank where the single decision allows it */
    public void start(long id, String opinion) {
        BatchRun run = own(id);
        String written = opinion == null ? "" : opinion.strip();
        if (written.length() > LONGEST_OPINION) {
            throw new DomainException(WorkflowError.TEXT_TOO_LONG, LONGEST_OPINION);
        }
        if (!run.isStarted()) {
            run.start(written, clock.now());
            audit.record("workflow:batch", "BatchRun", String.valueOf(id), null, run.getAct() + " " + written);
        }
    }

    /**
     * Does the next rows.
     *
     * @return how many are left
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int proceed(long id, int most) {
        if (!own(id).isStarted()) {
            throw new DomainException(SharedError.CHANGED_MEANWHILE);
        }
        for (Long row : desk.eligible(id, most)) {
            try {
                work.perform(row);
            } catch (DomainException refusal) {
                work.refused(row, refusal);
            }
        }
        return desk.eligible(id, MOST_ROWS).size();
    }

    public BatchView get(long id) {
        BatchRun run = own(id);
        return new BatchView(
                id,
                run.getAct(),
                run.isStarted(),
                desk.rows(id).stream().map(Batches::view).toList());
    }

    private BatchRun own(long id) {
        return desk.batch(id)
                .filter(run -> run.getLogin().equals(caller.loginName()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private static BatchView.Row view(BatchRow row) {
        return new BatchView.Row(
                row.getTaskId(),
                row.getTaskName(),
                row.getCaseNumber(),
                row.getEnterpriseName(),
                row.getAmount(),
                row.getState(),
                row.getRefusal(),
                row.getArguments() == null
                        ? List.of()
                        : List.of(row.getArguments().split(BatchRow.SEPARATOR)));
    }
}
