package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.ObjectionDesk;
import org.shuzhuan.casefile.ObjectionForm;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.casefile.Objections.Evidence;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.PublicNotices;

/** Objections to notices in the demonstration: raised by the public, handled at the desk of the reviewer's unit. */
@ApplicationScoped
class ObjectionActs {

    @Inject
    PublicNotices notices;

    @Inject
    Objections objections;

    @Inject
    ObjectionDesk desk;

    /** Call as the loader, who stands for a person without an account. */
    void object(CityCase work) {
        NoticeView running = notices.ofCase(work.caseFileId()).stream()
                .filter(notice -> notice.getState() == NoticeState.RUNNING)
                .findFirst()
                .orElseThrow();
        ObjectionForm form = new ObjectionForm(
                CityText.of("objection.name"), CityText.of("objection.contact"), CityText.of("objection.reason"));
        byte[] photo = PlainPdf.of(
                CityText.of("objection.evidence"),
                List.of(CityText.of("objection.reason"), work.enterprise().name()));
        objections.file(
                running.getId(),
                form,
                List.of(new Evidence(CityText.of("objection.evidence") + ".pdf", new ByteArrayInputStream(photo))));
    }

    void dismiss(String taskId) {
        desk.dismiss(taskId, Opinion.of(CityText.of("opinion.dismissObjection")));
    }

    void uphold(String taskId) {
        desk.uphold(taskId, Opinion.of(CityText.of("opinion.upholdObjection")));
    }
}
