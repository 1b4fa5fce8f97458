package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.SubsidyAcceptance;

/** The desk of acceptance (受理). */
@Named
@ViewScoped
public class SubsidyAcceptancePage extends CorrectingDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyAcceptance desk;

    @Override
    protected List<String> codes() {
        return List.of("ACCEPT", "CORRECT", "NOT_ACCEPT");
    }

    @Override
    protected void perform(String code, Opinion written) {
        switch (code) {
            case "ACCEPT" -> desk.accept(getTaskId(), written);
            case "CORRECT" -> desk.askCorrection(getTaskId(), written, requests());
            default -> desk.refuse(getTaskId(), written);
        }
    }
}
