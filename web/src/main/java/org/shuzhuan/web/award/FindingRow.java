package org.shuzhuan.web.award;

import java.io.Serializable;
import org.shuzhuan.award.Finding;
import org.shuzhuan.programme.FollowUpRule;

/** One condition of the follow-up as it is being judged. */
public class FindingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String title;
    private Boolean met;
    private String evidence;

    FindingRow(FollowUpRule.Condition condition) {
        this.key = condition.key();
        this.title = condition.title();
    }

    Finding toFinding() {
        return new Finding(key, met, evidence);
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public Boolean getMet() {
        return met;
    }

    public void setMet(Boolean met) {
        this.met = met;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
