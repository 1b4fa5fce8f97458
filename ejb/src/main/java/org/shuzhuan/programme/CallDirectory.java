package org.shuzhuan.programme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.programme.entity.Call;
import org.shuzhuan.programme.entity.PolicyDocument;
import org.shuzhuan.programme.store.CallStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Everybody looks up calls and policy documents here; all of it is public. */
@Requires(Requires.ANYONE)
@Stateless
public class CallDirectory {

    @Inject
    CallStore calls;

    @Inject
    OrganisationDirectory organisations;

    @Inject
    PortalClock clock;

    /** @param status null for all */
    public Page<CallView> list(CallStatus status, PageRequest request) {
        return list(status, null, request);
    }

    /**
     * @param status null for all
     * @param title part of the title; null or blank for all
     */
    public Page<CallView> list(CallStatus status, String title, PageRequest request) {
        Page<Call> page = calls.list(status, title == null ? "" : title.strip(), clock.now(), request);
        return new Page<>(page.rows().stream().map(this::view).toList(), page.total(), request);
    }

    /** @throws DomainException {@link SharedError#NOT_FOUND} */
    public CallView get(long id) {
        return view(existing(id));
    }

    public Optional<CallView> findByCode(String code) {
        return calls.findByCode(code).map(this::view);
    }

    /** The newest definition: what a new application follows. */
    public CallDefinition definition(long id) {
        return definition(id, existing(id).definitionNumber());
    }

    /**
     * The definition a draft was begun with.
     *
     * @throws DomainException {@link SharedError#NOT_FOUND}
     */
    public CallDefinition definition(long id, int number) {
        return calls.findDefinition(id, number)
                .map(found -> CallDefinitionFile.read(found.content()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    /**
     * The call, when applications are taken now.
     *
     * @throws DomainException {@link ProgrammeError#CALL_NOT_OPEN_YET}, {@link ProgrammeError#CALL_CLOSED},
     *     {@link ProgrammeError#CALL_SUSPENDED}, {@link ProgrammeError#CALL_CANCELLED} with the published reason
     */
    public CallView requireOpen(long id) {
        return requireOpen(get(id));
    }

    /**
     * As {@link #requireOpen(long)}, and so it stays until the transaction ends: whoever suspends, cancels or extends the call
     * waits. To be asked last before the end of a submission, so that submissions do not queue behind each other.
     */
    public CallView requireOpenToTheEnd(long id) {
        return requireOpen(view(calls.lockShared(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND))));
    }

    private CallView requireOpen(CallView call) {
        return switch (call.status()) {
            case OPEN -> call;
            case COMING ->
                throw new DomainException(
                        ProgrammeError.CALL_NOT_OPEN_YET, call.window().opensAt());
            case SUSPENDED -> throw refused(ProgrammeError.CALL_SUSPENDED, call);
            case CANCELLED -> throw refused(ProgrammeError.CALL_CANCELLED, call);
            case CLOSED ->
                throw new DomainException(
                        ProgrammeError.CALL_CLOSED, call.window().closesAt());
        };
    }

    /** With the reason that was published. */
    private DomainException refused(ProgrammeError code, CallView call) {
        CallChangeKind kind = code == ProgrammeError.CALL_CANCELLED ? CallChangeKind.CANCEL : CallChangeKind.SUSPEND;
        String reason = calls.changes(call.id()).stream()
                .filter(change -> change.kind() == kind && change.state() == CallChangeState.ORDERED)
                .map(change -> change.view().reason())
                .findFirst()
                .orElse("");
        return new DomainException(code, reason);
    }

    /**
     * Working days of a task.
     *
     * @param key accept verify review audit countersign approve pay correct notice
     */
    public int taskDays(long id, String key) {
        Integer days = definition(id).times().taskDays().get(key);
        if (days == null) {
            throw new IllegalArgumentException("no task days for " + key);
        }
        return days;
    }

    /** Calendar days after a rejection was served within which its review may be asked for. */
    public int reviewRequestDays(long id) {
        return definition(id).times().reviewRequestDays();
    }

    /**
     * The organisation that does a role's work for an applicant of the division: the one the call names, else the division's
     * desk, else the nearest above it.
     *
     * @throws DomainException {@link ProgrammeError#NO_SUCH_DESK}
     */
    public String organisationFor(long id, String role, String regionCode) {
        Optional<String> named = definition(id).desk(role).map(Desk::organisationCode);
        return named.or(() -> Role.ofId(role)
                        .flatMap(found -> organisations.deskFor(found, regionCode))
                        .map(OrganisationView::code))
                .orElseThrow(() -> new DomainException(ProgrammeError.NO_SUCH_DESK, role, regionCode));
    }

    /** All policy documents by title. */
    public List<PolicyDocumentView> policyDocuments() {
        return calls.documents().stream().map(PolicyDocument::view).toList();
    }

    private Call existing(long id) {
        return calls.find(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private CallView view(Call call) {
        PolicyDocumentView policy =
                calls.findDocument(call.policyDocumentId()).orElseThrow().view();
        return call.view(policy, clock.now());
    }
}
