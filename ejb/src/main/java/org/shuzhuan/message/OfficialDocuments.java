package org.shuzhuan.message;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.message.entity.OfficialCounter;
import org.shuzhuan.message.entity.OfficialDocument;
import org.shuzhuan.message.entity.OfficialKind;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Issues official documents in the transaction of the decision they tell of, and keeps the record of their delivery. */
@Stateless
public class OfficialDocuments {

    /** Without 0/O, 1/I/L: it is read from paper and typed. */
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    @Inject
    OfficialDocumentStore store;

    @Inject
    OfficialCounters counters;

    @Inject
    Event<OfficialDocumentIssued> issued;

    @Inject
    WebhookOutbox outbox;

    @Inject
    OfficialDocumentAccess access;

    @Inject
    PortalClock clock;

    @Inject
    Caller caller;

    @Inject
    AuditTrail audit;

    /**
     * Numbers the document and keeps what it says; its file follows after commit. The number is the next of the issuer, kind
     * and year; the counter stays locked until the decision's transaction ends.
     */
    @Requires("message:issue")
    public OfficialDocumentView issue(IssueRequest request) {
        OfficialKind kind = store.kind(request.kind());
        LocalDateTime now = clock.now();
        int year = now.getYear();
        int number = counter(OfficialCounter.key(request.issuer().organisationId(), request.kind(), year))
                .next();
        String documentNumber = TemplateText.fill(
                kind.getNumberPattern(),
                Map.of(
                        "mark", request.issuer().mark(),
                        "year", Integer.toString(year),
                        "number", Integer.toString(number)));
        OfficialDocument document = new OfficialDocument(request, kind.getTitle(), documentNumber);
        document.sent(caller.displayName(), now);
        document.verifiedBy(code());
        OfficialDocumentView view = store.add(document).toView();
        audit.record("message:issue", "CaseFile", request.caseNumber(), null, documentNumber);
        outbox.tell(
                WebhookEvent.DOCUMENT_ISSUED,
                request.caseNumber(),
                request.kind().name());
        issued.fire(new OfficialDocumentIssued(view.id()));
        return view;
    }

    private String code() {
        return random.ints(CODE_LENGTH, 0, CODE_LETTERS.length())
                .mapToObj(index -> CODE_LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    private OfficialCounter counter(String key) {
        return store.lockCounter(key).orElseGet(() -> {
            try {
                counters.open(key);
            } catch (EJBException e) {
                // another first document of the year opened the counter in between; if not, the next line says so
                return store.lockCounter(key).orElseThrow(() -> e);
            }
            return store.lockCounter(key).orElseThrow();
        });
    }

    /** Another enterprise has taken the case over: it reads what was served on the one before. Case locked by the caller. */
    @Requires("message:issue")
    public void readdress(long caseFileId, long enterpriseId) {
        // each locked: a rendering that runs at this moment has its turn first
        store.ofCase(caseFileId).stream()
                .flatMap(document -> store.locked(document.getId()).stream())
                .filter(document -> document.getEnterpriseId() != null)
                .forEach(document -> document.readdress(enterpriseId));
        audit.record("message:readdress", "CaseFile", Long.toString(caseFileId), null, Long.toString(enterpriseId));
    }

    /** Documents of a case the caller may read, oldest first. */
    @Requires("message:read")
    public List<OfficialDocumentView> ofCase(long caseFileId) {
        return store.ofCase(caseFileId).stream()
                .filter(access::readable)
                .map(OfficialDocument::toView)
                .toList();
    }

    /**
     * Opens a document. When the enterprise does so for the first time, it is delivered.
     *
     * @throws DomainException {@code NOT_FOUND}, also for a foreign document
     */
    @Requires("message:read")
    public OfficialDocumentView open(long id) {
        OfficialDocument document =
                store.locked(id).filter(access::readable).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
        if (access.addressed(document)) {
            LocalDateTime now = clock.now();
            if (document.read(caller.loginName(), now)) {
                audit.record(
                        "message:deliver", "CaseFile", document.getCaseNumber(), null, document.getDocumentNumber());
            }
        }
        return document.toView();
    }
}
