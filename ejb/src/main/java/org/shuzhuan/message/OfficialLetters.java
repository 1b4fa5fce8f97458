package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.message.store.OfficialDocumentStore;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;

/** Issues letters (通知书, 决定书): worded as OFFICIAL_WORDING says, in the transaction of what they tell of. */
@Stateless
public class OfficialLetters {

    @Inject
    OfficialDocumentStore store;

    @Inject
    CurrentWordings wordings;

    @Inject
    OfficialDocuments documents;

    @Inject
    PortalMode mode;

    /** @throws IllegalArgumentException when a value of the wording is missing */
    @Requires("message:issue")
    public OfficialDocumentView issue(LetterRequest request) {
        WordingText wording = wordings.of(WordingKind.LETTER, request.wording());
        LetterRequest.Subject subject = request.subject();
        return documents.issue(new IssueRequest(
                store.kindOf(request.wording()),
                subject.caseFileId(),
                subject.caseNumber(),
                subject.enterpriseId(),
                request.issuer(),
                LetterText.snapshot(request, wording.body(), wording.remedy(), mode.demonstration())));
    }
}
