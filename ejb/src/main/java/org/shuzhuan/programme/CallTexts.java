package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What applicants read.
 *
 * @param audience who may apply, one condition each
 * @param standards what is granted
 * @param contact whom to ask
 */
public record CallTexts(String summary, List<CallText> audience, List<CallText> standards, String contact)
        implements Serializable {

    public String getSummary() {
        return summary;
    }

    public List<CallText> getAudience() {
        return audience;
    }

    public List<CallText> getStandards() {
        return standards;
    }

    public String getContact() {
        return contact;
    }
}
