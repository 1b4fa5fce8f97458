package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.casefile.entity.SupervisionOrder;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.TaskNotes;

/**
 * Supervision orders (督办): the unit whose task has passed its deadline answers within three working days; the leader who
 * ordered it and the organisations above the unit read along.
 */
@Stateless
public class SupervisionOrders {

    @Inject
    private DeskRecords records;

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseScope scope;

    @Inject
    private CaseHistory history;

    @Inject
    private DeskMessages messages;

    @Inject
    private TaskNotes notes;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** Of the caller's unit and of those below it, open ones first, then the one that is due first. */
    @Requires("casefile:supervision")
    public Page<SupervisionView> list(SupervisionState state, PageRequest request) {
        String unit = unit();
        List<String> units = organisations.codesBelow(unit);
        Page<SupervisionOrder> found = records.supervisions(units, state, request);
        return new Page<>(
                found.getRows().stream().map(order -> view(order, unit)).toList(), found.getTotal(), request);
    }

    /** Open orders that the caller's own unit must answer. */
    @Requires("casefile:supervision")
    public long toAnswer() {
        return caller.organisationId()
                .flatMap(organisations::byId)
                .map(OrganisationView::code)
                .map(records::openSupervisions)
                .orElse(0L);
    }

    @Requires("casefile:supervision")
    public List<SupervisionView> ofCase(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        String unit = unit();
        return records.supervisionsOf(caseFileId).stream()
                .map(order -> view(order, unit))
                .toList();
    }

    /**
     * @param answer required: why it is late and when it will be done
     * @throws DomainException SUPERVISION_NOT_OPEN, NOT_ALLOWED for another unit
     */
    @Requires("casefile:supervision")
    public void answer(long orderId, Opinion answer) {
        answer.required();
        SupervisionOrder found = records.supervision(orderId);
        cases.lock(found.getCaseFileId());
        SupervisionOrder order = records.refreshed(found);
        if (!order.getUnitCode().equals(unit())) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        if (!order.isOpen()) {
            throw new DomainException(CaseFileError.SUPERVISION_NOT_OPEN);
        }
        order.answered(caller.loginName(), caller.displayName(), clock.now(), answer.text());
        notes.supervised(order.getTaskId(), false);
        history.record(
                order.getCaseFileId(), order.getTaskKey(), CaseAction.ANSWER_SUPERVISION, answer, order.getTaskName());
        audit.record("casefile:answer-supervision", "SupervisionOrder", String.valueOf(orderId), null, answer.text());
        if (order.getLeaderGroup() != null) {
            messages.tell(
                    order.getLeaderGroup(),
                    null,
                    "SUPERVISION_ANSWERED",
                    cases.get(order.getCaseFileId()),
                    Map.of("taskName", order.getTaskName()));
        }
    }

    private String unit() {
        return caller.organisationId()
                .flatMap(organisations::byId)
                .map(OrganisationView::code)
                .orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    private SupervisionView view(SupervisionOrder order, String unit) {
        boolean overdue = order.isOpen()
                && order.getAnswerDue() != null
                && order.getAnswerDue().isBefore(clock.today());
        return new SupervisionView(
                order.getId(),
                order.getCaseFileId(),
                order.getCaseNumber(),
                order.getEnterpriseName(),
                order.getTaskName(),
                order.getUnitName(),
                order.getHolderName(),
                order.getState(),
                order.getOpenedAt(),
                order.getAnswerDue(),
                overdue,
                order.isOpen() && order.getUnitCode().equals(unit),
                order.getAnsweredName(),
                order.getAnsweredAt(),
                order.getAnswer());
    }
}
