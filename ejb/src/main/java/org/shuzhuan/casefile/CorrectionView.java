package org.shuzhuan.casefile;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/** A correction notice as pages show it. */
public record CorrectionView(
        long id,
        CorrectionDesk desk,
        CorrectionState state,
        LocalDateTime issuedAt,
        LocalDateTime answeredAt,
        Long officialDocumentId,
        List<Item> items)
        implements Serializable {

    /** One remark with what stood there before and stands there since. */
    public record Item(String target, String label, String remark, String before, String after)
            implements Serializable {

        public String getTarget() {
            return target;
        }

        public String getLabel() {
            return label;
        }

        public String getRemark() {
            return remark;
        }

        public String getBefore() {
            return before;
        }

        public String getAfter() {
            return after;
        }
    }

    public long getId() {
        return id;
    }

    public CorrectionDesk getDesk() {
        return desk;
    }

    public CorrectionState getState() {
        return state;
    }

    public LocalDateTime getIssuedAt() {
        return issuedAt;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public Long getOfficialDocumentId() {
        return officialDocumentId;
    }

    public List<Item> getItems() {
        return items;
    }
}
