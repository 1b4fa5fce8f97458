package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.InvestmentAudit;

/** The desk of the audit (专项审计): what of each expense item counts, and why not more. */
@Named
@ViewScoped
public class SubsidyAuditPage extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private InvestmentAudit desk;

    private List<AuditRow> rows = List.of();

    @Override
    protected List<String> codes() {
        return List.of("CONFIRM", "SEND_BACK");
    }

    @Override
    protected void prepare(ApplicationView application) {
        rows = application.getExpenses().stream().map(AuditRow::new).toList();
    }

    @Override
    protected void perform(String code, Opinion written) {
        if ("CONFIRM".equals(code)) {
            desk.confirm(getTaskId(), rows.stream().map(AuditRow::toItem).toList(), written);
        } else {
            desk.sendBack(getTaskId(), written);
        }
    }

    public List<AuditRow> getRows() {
        return rows;
    }
}
