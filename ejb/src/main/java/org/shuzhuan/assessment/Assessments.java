package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuzhuan.assessment.entity.Assessment;
import org.shuzhuan.assessment.entity.AssessmentItem;
import org.shuzhuan.assessment.store.AssessmentStore;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** Fills in an assessment: saved as one goes, checked whenever asked. */
@Stateless
public class Assessments {

    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_FILES = 20;

    @Inject
    AssessmentStore store;

    @Inject
    QuestionnaireShelf shelf;

    @Inject
    AssessmentOpening opening;

    @Inject
    AssessmentAccess access;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** The open self-assessment of the enterprise acted for, or a new one that begins with its last answers. */
    @Requires("assessment:fill")
    public long openOwn() {
        return opening.open(access.ownEnterprise(), AssessmentKind.SELF);
    }

    /**
     * The open on-site assessment of that kind, or a new one that starts from the last self-assessment.
     *
     * @throws DomainException KIND_NOT_YOURS, BASE_MISSING, QUESTIONNAIRE_NONE
     */
    @Requires("assessment:fill")
    public long openOnSite(long enterpriseId, AssessmentKind kind) {
        if (!kind.isOnSite()) {
            throw new DomainException(AssessmentError.KIND_NOT_YOURS);
        }
        return opening.open(enterpriseId, kind);
    }

    /** Open and completed ones of the enterprise acted for, open first. */
    @Requires("assessment:read")
    public List<AssessmentRow> mine() {
        return of(access.ownEnterprise());
    }

    /** Open and completed ones of an enterprise the caller may see, open first. */
    @Requires("assessment:read")
    public List<AssessmentRow> of(long enterpriseId) {
        List<Assessment> all = new ArrayList<>(store.of(enterpriseId, AssessmentState.OPEN));
        all.addAll(store.completed(enterpriseId));
        return all.stream().filter(access::mayRead).map(Assessment::row).toList();
    }

    /** @throws DomainException ASSESSMENT_UNKNOWN */
    @Requires("assessment:read")
    public AssessmentView get(long id) {
        return view(access.readable(id));
    }

    /**
     * Keeps the answers given, complete or not; derived options follow their figures.
     *
     * @throws ValidationException answers that cannot be; nothing is stored then
     */
    @Requires("assessment:fill")
    public AssessmentView save(long id, Answers given) {
        Assessment assessment = access.writable(id);
        Questionnaire questionnaire = shelf.sheet(assessment.questionnaireId()).questionnaire();
        Answers answers = given.derived(questionnaire);
        ValidationException.throwIfAny(AnswerCheck.faults(questionnaire, answers));
        assessment.save(AnswersText.write(answers), clock.now());
        return view(assessment);
    }

    /** Keeps evidence and reason of one question or scenario; the files are the enterprise's, of this or another assessment. */
    @Requires("assessment:fill")
    public void note(long id, ItemNote note) {
        Assessment assessment = access.writable(id);
        Questionnaire questionnaire = shelf.sheet(assessment.questionnaireId()).questionnaire();
        List<FieldFault> faults = new ArrayList<>();
        String item = note.item();
        if (questionnaire.question(item).isEmpty()
                && questionnaire.scenario(item).isEmpty()) {
            faults.add(FieldFault.of("item", AssessmentError.QUESTION_UNKNOWN, String.valueOf(item)));
        }
        if (note.reason() != null && note.reason().length() > LONGEST_REASON
                || note.documents().size() > MOST_FILES) {
            faults.add(FieldFault.of("reasons." + item, AssessmentError.TEXT_TOO_LONG));
        }
        Set<Long> known = new HashSet<>();
        if (!note.documents().isEmpty()) {
            files(assessment).forEach(file -> known.add(file.id()));
        }
        note.documents().stream()
                .filter(file -> !known.contains(file))
                .forEach(file -> faults.add(FieldFault.of("evidence." + item, AssessmentError.EVIDENCE_UNKNOWN, file)));
        ValidationException.throwIfAny(faults);
        store.item(id, item).write(note);
        assessment.save(assessment.answers(), clock.now());
    }

    /** Where and when it is assessed; a self-assessment has only the day. */
    @Requires("assessment:fill")
    public void visit(long id, String place, LocalDate day) {
        Assessment assessment = access.writable(id);
        List<FieldFault> faults = new ArrayList<>();
        if (place != null && place.length() > LONGEST_PLACE) {
            faults.add(FieldFault.of("place", AssessmentError.TEXT_TOO_LONG));
        }
        if (day == null || day.isAfter(clock.today())) {
            faults.add(
                    FieldFault.of("assessedOn", day == null ? AssessmentError.DAY_MISSING : AssessmentError.DAY_AHEAD));
        }
        ValidationException.throwIfAny(faults);
        assessment.visit(place, day);
    }

    /** Files of this and of the enterprise's other assessments, for reuse. */
    @Requires("assessment:read")
    public List<DocumentView> reusableFiles(long id) {
        return files(access.readable(id));
    }

    private List<DocumentView> files(Assessment assessment) {
        List<DocumentView> files = new ArrayList<>(documents.of(AssessmentFiles.KIND, assessment.id()));
        store.completed(assessment.enterpriseId()).stream()
                .filter(access::mayRead)
                .forEach(other -> files.addAll(documents.of(AssessmentFiles.KIND, other.id())));
        return files;
    }

    @Requires("assessment:fill")
    public void discard(long id) {
        access.writable(id).discard();
        audit.record("assessment:discard", "Assessment", Long.toString(id), null, null);
    }

    private AssessmentView view(Assessment assessment) {
        Answers base = assessment.baseId() == null
                ? null
                : AnswersText.read(store.find(assessment.baseId()).orElseThrow().answers());
        return new AssessmentView(
                assessment.row(),
                access.enterprise(assessment.enterpriseId()).name(),
                shelf.sheet(assessment.questionnaireId()).questionnaire(),
                AnswersText.read(assessment.answers()),
                store.items(assessment.id()).stream().map(AssessmentItem::note).toList(),
                base,
                access.mayWrite(assessment));
    }
}
