package org.shuzhuan.casefile;

/**
 * The receipt of a submission.
 *
 * @param repeated true when this key had been submitted before and nothing new was stored
 */
public record CaseFiled(long caseFileId, String caseNumber, String queryCode, boolean repeated) {

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getQueryCode() {
        return queryCode;
    }
}
