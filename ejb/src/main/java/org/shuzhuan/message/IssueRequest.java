package org.shuzhuan.message;

/**
 * A document to be issued.
 *
 * @param enterpriseId whom it is served on; null for a document between offices
 * @param snapshot all the document says, as JSON; the layout reads nothing else
 */
public record IssueRequest(
        OfficialDocumentKind kind,
        long caseFileId,
        String caseNumber,
        Long enterpriseId,
        Issuer issuer,
        String snapshot) {}
