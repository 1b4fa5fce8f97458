package org.shuzhuan.web.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.dossier.DossierLine;
import org.shuzhuan.dossier.Journey;
import org.shuzhuan.dossier.JourneyStage;
import org.shuzhuan.dossier.LineKind;
import org.shuzhuan.enterprise.EnterpriseView;
import org.shuzhuan.reference.Industries;
import org.shuzhuan.reference.IndustryView;
import org.shuzhuan.reference.RegionView;
import org.shuzhuan.reference.Regions;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The lines of a dossier and its journey in words, with the way to what they tell of. */
@Named
@ApplicationScoped
public class DossierWords {

    @Inject
    Text text;

    @Inject
    Formatting format;

    @Inject
    Regions regions;

    @Inject
    Industries industries;

    public String title(DossierLine line) {
        return switch (line.kind()) {
            case ASSESSMENT ->
                text.with(
                        "dossier.line.ASSESSMENT",
                        text.of(AssessmentKind.valueOf(line.state())),
                        text.get("assessment.level." + line.level()));
            case GRANT -> text.with("dossier.line.GRANT", line.title(), format.wan(line.amount()));
            case PAYMENT -> text.with("dossier.line.PAYMENT", line.title(), format.yuan(line.amount()));
            default -> line.title();
        };
    }

    /** What more there is to say; empty text for nothing. */
    public String note(DossierLine line) {
        return switch (line.kind()) {
            case APPLICATION, OUTCOME ->
                text.with("dossier.note.case", line.detail(), text.of(CaseStatus.valueOf(line.state())));
            case PUBLIC_NOTICE -> text.of(NoticeState.valueOf(line.state()));
            case GRANT, OFFICIAL_DOCUMENT -> line.detail() == null ? "" : line.detail();
            case PAYMENT -> text.with("dossier.note.PAYMENT", line.detail());
            case FILE -> line.detail() == null ? text.get("dossier.note.evidence") : line.detail();
            default -> "";
        };
    }

    /** When it was: an assessment is of a day, all else of a moment. */
    public String when(DossierLine line) {
        return line.kind() == LineKind.ASSESSMENT ? format.date(line.at()) : format.datetime(line.at());
    }

    /** Address within the portal. @param own whether the enterprise itself reads */
    public String address(DossierLine line, boolean own) {
        return switch (line.kind()) {
            case ASSESSMENT -> "/assessment/result.xhtml?id=" + line.reference();
            case APPLICATION, OUTCOME, GRANT, PAYMENT -> caseAddress(line.caseFileId(), own);
            case PUBLIC_NOTICE -> "/casefile/notice.xhtml?id=" + line.reference();
            case OFFICIAL_DOCUMENT -> "/message/document.xhtml?id=" + line.reference();
            case FILE -> "/api/v1/documents/" + line.reference();
            case MESSAGE -> line.detail() == null ? "/message/messages.xhtml" : line.detail();
        };
    }

    /** The four stages in their order: those before the present one are done. */
    public List<StageStep> stages(Journey journey) {
        int now = journey.stage().ordinal();
        return Arrays.stream(JourneyStage.values())
                .map(stage -> new StageStep(
                        text.of(stage), stage.ordinal() < now ? "DONE" : stage.ordinal() == now ? "NOW" : "NEXT"))
                .toList();
    }

    /** Why the enterprise stands where it stands. */
    public String reason(Journey journey) {
        List<Object> facts = new ArrayList<>();
        if (journey.because() != null) {
            facts.add(format.date(journey.because().at()));
            facts.add(title(journey.because()));
            facts.add(note(journey.because()));
        }
        return text.with("dossier.reason." + journey.reason(), facts.toArray());
    }

    /** Address of the next step, for the enterprise itself. */
    public String nextAddress(Journey journey) {
        return switch (journey.next()) {
            case BEGIN_ASSESSMENT, ASSESS_AGAIN, KEEP_LEVEL -> "/assessment/home.xhtml";
            case FINISH_ASSESSMENT -> "/assessment/fill.xhtml?id=" + journey.target();
            case CHOOSE_CALL, RAISE_LEVEL -> "/assessment/result.xhtml?id=" + journey.target();
            case FOLLOW_CASE -> caseAddress(journey.target(), true);
        };
    }

    /** Code, division, industry and size in one line. */
    String profile(EnterpriseView enterprise) {
        return text.with(
                "dossier.profile",
                enterprise.creditCode(),
                regions.find(enterprise.regionCode()).map(RegionView::name).orElse(enterprise.regionCode()),
                enterprise.address(),
                industry(enterprise.industryCode()),
                text.of(enterprise.size().sizeClass()),
                enterprise.legalRepresentative(),
                format.date(enterprise.registeredAt()));
    }

    private String industry(String code) {
        return industries.find(code).map(IndustryView::title).orElse(code);
    }

    private static String caseAddress(long caseFileId, boolean own) {
        return (own ? "/casefile/my-case.xhtml?id=" : "/casefile/case.xhtml?id=") + caseFileId;
    }
}
