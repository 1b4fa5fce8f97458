package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;

/** A dimension or indicator; the weight is in per cent of its parent's points, null where the source does not give it. */
public record Node(String code, String parent, String title, BigDecimal weight) implements Serializable {

    public String getCode() {
        return code;
    }

    public String getParent() {
        return parent;
    }

    public String getTitle() {
        return title;
    }

    public BigDecimal getWeight() {
        return weight;
    }
}
