package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.CaseHandover;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.OpinionMoment;
import org.shuzhuan.casefile.Urging;
import org.shuzhuan.enterprise.EnterpriseChangeForm;
import org.shuzhuan.enterprise.EnterpriseChangeKind;
import org.shuzhuan.enterprise.EnterpriseChanges;
import org.shuzhuan.identity.NewSubstitution;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.Substitutions;
import org.shuzhuan.shared.PortalClock;

/**
 * What desks do beside deciding, on the demonstration's first day: a colleague on leave, a transferred task, an opinion asked
 * for, an urged case, an enterprise that was renamed. The supervision order comes by itself from the task that is late.
 */
@ApplicationScoped
class DeskStates {

    private static final int TRANSFERRED = 15;
    private static final int URGED = 16;
    private static final int RENAMED = 18;
    private static final int LEAVE_DAYS = 11;
    private static final int NOTICE_DAYS = 6;

    @Inject
    CaseHandover handover;

    @Inject
    AddedOpinions opinions;

    @Inject
    Urging urging;

    @Inject
    Substitutions substitutions;

    @Inject
    EnterpriseChanges changes;

    @Inject
    OpenTask openTask;

    @Inject
    ActingAs actingAs;

    @Inject
    PortalClock clock;

    /** Call as the loader, when the cases stand. */
    void make(List<CityCase> applications) throws Exception {
        LocalDate today = clock.today();
        actingAs.official(
                "auditor2",
                () -> substitutions.enter(new NewSubstitution(
                        null,
                        "auditor",
                        Role.AUDITOR,
                        "YC-HXSJ",
                        today,
                        today.plusDays(LEAVE_DAYS),
                        CityText.of("desk.leave"))));
        CityCase transferred = of(applications, TRANSFERRED);
        actingAs.official("city.review", () -> {
            String task = openTask.of(transferred.caseFileId());
            handover.transfer(task, "review@YC-GXJ/city.review2", Opinion.of(CityText.of("desk.transfer")));
            return null;
        });
        actingAs.official(
                "city.review2",
                () -> opinions.ask(
                        openTask.of(transferred.caseFileId()),
                        "finance@YC-CZJ",
                        OpinionMoment.BEFORE,
                        Opinion.of(CityText.of("desk.question"))));
        CityCase urged = of(applications, URGED);
        actingAs.enterprise(urged.enterprise().agent(), urged.enterpriseId(), () -> {
            urging.urge(urged.caseFileId());
            return null;
        });
        askForRenaming(of(applications, RENAMED), today);
    }

    private void askForRenaming(CityCase renamed, LocalDate today) throws Exception {
        String notice = CityText.of("change.notice");
        byte[] proof = PlainPdf.of(notice, List.of(CityText.of("change.newName")));
        EnterpriseChangeForm form = new EnterpriseChangeForm(
                EnterpriseChangeKind.RENAMING,
                CityText.of("change.newName"),
                null,
                today.minusDays(NOTICE_DAYS),
                CityText.of("change.noticeNumber"));
        actingAs.enterprise(
                renamed.enterprise().agent(),
                renamed.enterpriseId(),
                () -> changes.ask(
                        renamed.enterpriseId(),
                        form,
                        List.of(new EnterpriseChangeForm.Evidence(notice + ".pdf", new ByteArrayInputStream(proof)))));
    }

    private static CityCase of(List<CityCase> applications, int enterprise) {
        return applications.stream()
                .filter(work -> work.enterprise().number() == enterprise)
                .findFirst()
                .orElseThrow();
    }
}
