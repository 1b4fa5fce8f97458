package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A request for consent to a second correction.
 *
 * @param answerable true when the caller may agree or refuse now
 */
public record ConsentView(
        long id,
        long caseFileId,
        CorrectionDesk desk,
        ConsentState state,
        String reason,
        LocalDateTime askedAt,
        String askerName,
        String askerUnit,
        LocalDateTime answeredAt,
        String answeredBy,
        String answerUnit,
        String answer,
        List<Item> items,
        boolean answerable)
        implements Serializable {

    /** One remark of the notice that is to be issued. */
    public record Item(String target, String label, String remark) implements Serializable {

        public String getTarget() {
            return target;
        }

        public String getLabel() {
            return label;
        }

        public String getRemark() {
            return remark;
        }
    }

    public long getId() {
        return id;
    }

    public long getCaseFileId() {
        return caseFileId;
    }

    public CorrectionDesk getDesk() {
        return desk;
    }

    public ConsentState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public String getAskerName() {
        return askerName;
    }

    public String getAskerUnit() {
        return askerUnit;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public String getAnswerUnit() {
        return answerUnit;
    }

    public String getAnswer() {
        return answer;
    }

    public List<Item> getItems() {
        return items;
    }

    public boolean isAnswerable() {
        return answerable;
    }
}
