package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuzhuan.casefile.CaseRatings;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.RatingForm;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;
import org.shuzhuan.casefile.Withdrawal;
import org.shuzhuan.document.Documents;
import org.shuzhuan.document.NewDocument;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.subsidy.RejectionReviews;
import org.shuzhuan.subsidy.SubsidyCorrection;
import org.shuzhuan.subsidy.SubsidyDrafts;
import org.shuzhuan.subsidy.SubsidySubmission;

/** What enterprises do in the demonstration; call as the loader. */
@ApplicationScoped
class ApplicantActs {

    private static final String DRAFT = "subsidy-draft";

    @Inject
    SubsidyDrafts drafts;

    @Inject
    SubsidySubmission submission;

    @Inject
    SubsidyCorrection correction;

    @Inject
    Withdrawal withdrawal;

    @Inject
    RejectionReviews reviews;

    @Inject
    CaseRatings ratings;

    @Inject
    Documents documents;

    @Inject
    CallDirectory calls;

    @Inject
    OpenTask openTask;

    @Inject
    ActingAs actingAs;

    @Inject
    PortalClock clock;

    void draft(CityCase work) throws Exception {
        as(work, work.enterprise().agent(), () -> {
            long draft = drafts.open(call(work).id());
            // half-way: the later steps of the form are still empty
            save(draft, work, List.of(FormStep.ENTERPRISE, FormStep.PROJECT, FormStep.EXPENSES));
        });
    }

    void submit(CityCase work) throws Exception {
        CallView call = call(work);
        as(work, work.enterprise().agent(), () -> {
            long draft = drafts.open(call.id());
            save(draft, work, List.of(FormStep.values()));
            drafts.save(draft, FormStep.DOCUMENTS, evidence(draft, call, work));
        });
        as(work, work.enterprise().legalRep(), () -> drafts.confirm(drafts.open(call.id())));
        as(work, work.enterprise().agent(), () -> {
            long draft = drafts.open(call.id());
            work.filedAs(submission.submit(draft, "demonstration-" + draft).caseFileId());
        });
    }

    void answerCorrection(CityCase work) throws Exception {
        as(
                work,
                work.enterprise().agent(),
                () -> correction.answer(
                        openTask.of(work.caseFileId()),
                        Map.of("project.summary", CityText.of("project.summary.corrected"))));
    }

    void withdraw(CityCase work) throws Exception {
        as(
                work,
                work.enterprise().agent(),
                () -> withdrawal.withdraw(work.caseFileId(), Opinion.of(CityText.of("opinion.withdraw"))));
    }

    void askReview(CityCase work) throws Exception {
        as(
                work,
                work.enterprise().agent(),
                () -> reviews.file(work.caseFileId(), Opinion.of(CityText.of("opinion.askReview")), List.of()));
    }

    void rate(CityCase work, RatingLevel level) throws Exception {
        RatingForm form =
                new RatingForm(level, Set.of(RatingReason.SPEED, RatingReason.CLARITY), CityText.of("rating." + level));
        as(work, work.enterprise().agent(), () -> ratings.rate(work.caseFileId(), form));
    }

    private void save(long draft, CityCase work, List<FormStep> steps) {
        Map<String, String> values = ApplicationValues.of(work.plan(), work.enterprise(), work.led());
        for (FormStep step : steps) {
            Map<String, String> changed = new LinkedHashMap<>();
            values.forEach((path, text) -> {
                if (step.owns(path)) {
                    changed.put(path, text);
                }
            });
            if (!changed.isEmpty()) {
                drafts.save(draft, step, changed);
            }
        }
    }

    private Map<String, String> evidence(long draft, CallView call, CityCase work) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (DocumentItem item : calls.definition(call.id()).form().documents()) {
            if (item.required()) {
                byte[] content = PlainPdf.of(item.title(), lines(work));
                NewDocument file = new NewDocument(item.title() + ".pdf", DRAFT, draft, draft + "-" + item.key());
                long id =
                        documents.store(new ByteArrayInputStream(content), file).id();
                changed.put("documents." + item.key(), Long.toString(id));
            }
        }
        return changed;
    }

    private List<String> lines(CityCase work) {
        return List.of(
                CityText.of("document.head"),
                CityText.of("document.owner", work.enterprise().name()),
                CityText.of("document.code", work.enterprise().creditCode()),
                CityText.of("project.name", work.enterprise().name()),
                CityText.of("document.day", clock.today().toString()));
    }

    private CallView call(CityCase work) {
        return calls.findByCode(work.plan().call()).orElseThrow();
    }

    private void as(CityCase work, String login, Runnable act) throws Exception {
        actingAs.enterprise(login, work.enterpriseId(), () -> {
            act.run();
            return null;
        });
    }
}
