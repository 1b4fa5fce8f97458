package org.shuzhuan.web.subsidy;

import java.io.Serializable;
import org.shuzhuan.casefile.CorrectionRequest;

/** One remark being written for a correction notice. */
public class CorrectionRemark implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String target;
    private final String label;
    private final String before;
    private String remark;

    CorrectionRemark(String target, String label, String before) {
        this.target = target;
        this.label = label;
        this.before = before;
    }

    CorrectionRequest toRequest() {
        return new CorrectionRequest(target, label, remark, before);
    }

    public String getTarget() {
        return target;
    }

    public String getLabel() {
        return label;
    }

    public String getBefore() {
        return before;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
