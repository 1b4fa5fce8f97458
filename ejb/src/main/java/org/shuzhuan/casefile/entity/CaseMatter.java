package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is applied for: the matter (事项) and the call (申报批次) it belongs to, as they were named at submission. */
@Embeddable
public class CaseMatter {

    @Column(name = "MATTER_CODE", nullable = false, updatable = false)
    private String matterCode;

    @Column(name = "CALL_ID", nullable = false, updatable = false)
    private Long callId;

    @Column(name = "CALL_TITLE", nullable = false, updatable = false)
    private String callTitle;

    protected CaseMatter() {}

    public CaseMatter(String matterCode, Long callId, String callTitle) {
        this.matterCode = matterCode;
        this.callId = callId;
        this.callTitle = callTitle;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public Long getCallId() {
        return callId;
    }

    public String getCallTitle() {
        return callTitle;
    }
}
