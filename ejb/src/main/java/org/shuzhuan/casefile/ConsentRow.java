package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;

/** A request for consent in the list of the level above. */
public record ConsentRow(
        long id,
        long caseFileId,
        String caseNumber,
        String enterpriseName,
        String callTitle,
        String regionCode,
        CorrectionDesk desk,
        String askerUnit,
        String askerName,
        LocalDateTime askedAt)
        implements Serializable {

    public long getId() {
        return id;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getEnterpriseName() {
        return enterpriseName;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public CorrectionDesk getDesk() {
        return desk;
    }

    public String getAskerUnit() {
        return askerUnit;
    }

    public String getAskerName() {
        return askerName;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }
}
