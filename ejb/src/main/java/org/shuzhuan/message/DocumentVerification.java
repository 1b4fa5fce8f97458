package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.message.entity.OfficialDocument;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Whether a document is genuine and still holds (文书核验), for whoever holds its number and code. */
@Stateless
public class DocumentVerification {

    private static final int LONGEST = 60;

    @Inject
    OfficialDocumentStore store;

    @Inject
    VerificationLimit limit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    @Inject
    AuditTrail audit;

    /**
     * @throws DomainException DOCUMENT_NOT_VERIFIED (wrong number and wrong code are not told apart), TOO_MANY_CHECKS
     */
    @Requires(Requires.ANYONE)
    public VerifiedDocument verify(String documentNumber, String code) {
        String number = documentNumber == null ? "" : documentNumber.strip();
        limit.count(caller.remoteAddress().orElse("unknown"));
        limit.count(number.substring(0, Math.min(number.length(), LONGEST)));
        return store.numbered(number).stream()
                .filter(document -> sameCode(document.getVerifyCode(), code))
                .findFirst()
                .map(this::view)
                .orElseThrow(() -> new DomainException(MessageError.DOCUMENT_NOT_VERIFIED));
    }

    private VerifiedDocument view(OfficialDocument document) {
        String next = document.getReplacedById() == null
                ? null
                : store.find(document.getReplacedById())
                        .map(OfficialDocument::getDocumentNumber)
                        .orElse(null);
        OfficialDocumentView shown = document.toView();
        return new VerifiedDocument(
                shown.kind(),
                shown.documentNumber(),
                shown.sentAt().toLocalDate(),
                shown.issuerName(),
                shown.pdfHash(),
                shown.validity(),
                document.getValidityReason(),
                next);
    }

    /**
     * What the document says does not hold any more (撤销). Called by the act that takes it back, case locked.
     *
     * @param reason told to whoever verifies the document
     */
    @Requires("message:issue")
    public void revoke(long documentId, String reason) {
        OfficialDocument document = locked(documentId);
        document.revoke(reason, clock.now());
        audit.record("message:revoke", "CaseFile", document.getCaseNumber(), document.getDocumentNumber(), reason);
    }

    /** Another document says it now (更正). */
    @Requires("message:issue")
    public void replace(long documentId, long newDocumentId) {
        OfficialDocument document = locked(documentId);
        OfficialDocument next = locked(newDocumentId);
        document.replacedBy(next.getId(), clock.now());
        audit.record(
                "message:replace",
                "CaseFile",
                document.getCaseNumber(),
                document.getDocumentNumber(),
                next.getDocumentNumber());
    }

    private OfficialDocument locked(long id) {
        return store.locked(id).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private static boolean sameCode(String expected, String given) {
        String code = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
