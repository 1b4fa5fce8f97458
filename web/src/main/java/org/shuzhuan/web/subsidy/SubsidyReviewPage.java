package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.SubsidyReview;

/** The desk of the city's review (市级复核). */
@Named
@ViewScoped
public class SubsidyReviewPage extends CorrectingDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyReview desk;

    @Override
    protected List<String> codes() {
        return List.of("RECOMMEND", "CORRECT", "SEND_BACK", "REJECT");
    }

    @Override
    protected void perform(String code, Opinion written) {
        switch (code) {
            case "RECOMMEND" -> desk.recommend(getTaskId(), written);
            case "CORRECT" -> desk.askCorrection(getTaskId(), written, requests());
            case "SEND_BACK" -> desk.sendBack(getTaskId(), written);
            default -> desk.reject(getTaskId(), written);
        }
    }
}
