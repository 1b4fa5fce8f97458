package org.shuzhuan.web.fund;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.ClawBackView;
import org.shuzhuan.award.FindingView;
import org.shuzhuan.award.InstalmentView;
import org.shuzhuan.award.PayeeChangeView;

/**
 * What became of a grant after its approval.
 *
 * @param change the newest change of the payee account; null when there was none
 * @param clawBack null when nothing is clawed back
 */
public record CaseMoney(
        List<InstalmentView> instalments, List<FindingView> findings, PayeeChangeView change, ClawBackView clawBack)
        implements Serializable {

    public List<InstalmentView> getInstalments() {
        return instalments;
    }

    public List<FindingView> getFindings() {
        return findings;
    }

    public PayeeChangeView getChange() {
        return change;
    }

    public ClawBackView getClawBack() {
        return clawBack;
    }
}
