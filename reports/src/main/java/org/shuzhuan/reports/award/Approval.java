package org.shuzhuan.reports.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuzhuan.reports.Document;
import org.shuzhuan.reports.Letterhead;
import org.shuzhuan.reports.PayeeAccount;

/**
 * 批复: grants a subsidy to one project, with the amount explained and the account it is paid to.
 *
 * @param amendment null unless this approval replaces another
 */
public record Approval(
        Letterhead letterhead, ApprovedProject project, Grant grant, PayeeAccount account, Amendment amendment)
        implements Document {

    public Approval {
        Objects.requireNonNull(letterhead, "letterhead");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(grant, "grant");
        Objects.requireNonNull(account, "account");
    }

    @Override
    public List<ApprovalLine> rows() {
        List<ApprovalLine> lines = new ArrayList<>();
        grant.rules().forEach(rule -> lines.add(ApprovalLine.of(rule)));
        grant.calculation().forEach(line -> lines.add(ApprovalLine.of(line)));
        grant.instalments().forEach(instalment -> lines.add(ApprovalLine.of(instalment)));
        lines.add(ApprovalLine.payee());
        return lines;
    }
}
