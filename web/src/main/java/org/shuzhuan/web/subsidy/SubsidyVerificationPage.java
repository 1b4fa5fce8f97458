package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.award.AssessedLevels;
import org.shuzhuan.award.Verification;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.SubsidyVerification;

/** The desk of verification on site (现场核查): confirms the facts the amount rests on. */
@Named
@ViewScoped
public class SubsidyVerificationPage extends CorrectingDesk {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyVerification desk;

    @Inject
    private Verification verification;

    private AssessedLevels assessed;
    private final VerifiedFacts facts = new VerifiedFacts();

    @Override
    protected List<String> codes() {
        return List.of("CONFIRM", "CORRECT", "REJECT");
    }

    @Override
    protected void prepare(ApplicationView application) {
        super.prepare(application);
        facts.takeFrom(application.getValues());
        assessed = verification.assessed(getCaseFileId());
        facts.takeFrom(assessed);
    }

    @Override
    protected void perform(String code, Opinion written) {
        switch (code) {
            case "CONFIRM" -> desk.confirm(getTaskId(), facts.toForm(), written);
            case "CORRECT" -> desk.askCorrection(getTaskId(), written, requests());
            default -> desk.reject(getTaskId(), written);
        }
    }

    /** Levels assessed on site, which the desk cannot change. */
    public AssessedLevels getAssessed() {
        return assessed;
    }

    public VerifiedFacts getFacts() {
        return facts;
    }
}
