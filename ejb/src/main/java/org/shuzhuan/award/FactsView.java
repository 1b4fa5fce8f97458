package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What was confirmed on site, by whom and when. */
public record FactsView(VerificationForm form, String confirmedBy, LocalDateTime confirmedAt) implements Serializable {

    public VerificationForm getForm() {
        return form;
    }

    public String getConfirmedBy() {
        return confirmedBy;
    }

    public LocalDateTime getConfirmedAt() {
        return confirmedAt;
    }
}
