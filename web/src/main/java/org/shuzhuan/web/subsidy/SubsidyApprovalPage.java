package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.SubsidyApproval;

/** The desk of approval (批复). */
@Named
@ViewScoped
public class SubsidyApprovalPage extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyApproval desk;

    @Override
    protected List<String> codes() {
        return List.of("APPROVE", "SEND_BACK");
    }

    @Override
    protected void perform(String code, Opinion written) {
        if ("APPROVE".equals(code)) {
            desk.approve(getTaskId(), written);
        } else {
            desk.sendBack(getTaskId(), written);
        }
    }
}
