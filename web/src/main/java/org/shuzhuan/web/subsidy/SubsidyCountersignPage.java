package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.SubsidyCountersign;

/** The desk of countersigning (会签): the leader and finance each say yes or no to the computed amount. */
@Named
@ViewScoped
public class SubsidyCountersignPage extends SubsidyDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyCountersign desk;

    @Override
    protected List<String> codes() {
        return List.of("AGREE", "REFUSE");
    }

    @Override
    protected void perform(String code, Opinion written) {
        if ("AGREE".equals(code)) {
            desk.agree(getTaskId(), written);
        } else {
            desk.refuse(getTaskId(), written);
        }
    }
}
