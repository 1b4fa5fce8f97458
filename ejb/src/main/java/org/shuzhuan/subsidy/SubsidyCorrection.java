package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.casefile.CaseAct;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseActs;
import org.shuzhuan.casefile.CaseFileError;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CorrectionView;
import org.shuzhuan.casefile.Corrections;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.Verdict;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.subsidy.entity.SubsidyApplication;

/** The applicant answers a correction notice: exactly what it lists may change, everything else stays. */
@Stateless
@Requires("subsidy:apply")
public class SubsidyCorrection {

    private static final String TASK = "Task_CorrectApplication";

    @Inject
    CaseActs acts;

    @Inject
    Corrections corrections;

    @Inject
    ExpenseClaims claims;

    @Inject
    CaseProgress progress;

    @Inject
    DraftDesk desk;

    @Inject
    CallForms forms;

    @Inject
    ApplicationSeal applications;

    /**
     * @param changed path → new text, of listed targets only
     * @throws DomainException NOT_LISTED_FOR_CORRECTION; {@link ValidationException} when the corrected form has faults
     */
    public void answer(String taskId, Map<String, String> changed) {
        CaseAct act = acts.begin(taskId, TASK);
        CorrectionView correction = corrections
                .open(act.caseFileId())
                .orElseThrow(() -> new DomainException(CaseFileError.NO_OPEN_CORRECTION));
        Set<String> listed =
                correction.items().stream().map(CorrectionView.Item::target).collect(Collectors.toSet());
        refuseUnlisted(changed, listed);
        SubsidyApplication application = desk.store.application(act.caseFileId());
        FormValues values = applications.values(application);
        values.putAll(changed);
        ApplicationForm form = read(application, values).valid();
        ValidationException.throwIfAny(desk.foreignDocuments(application.getDraftId(), form.documents()));
        claims.register(act.caseFileId(), form.expenses());
        if (form.lead() != null) {
            registerLed(act.caseFileId(), application, form);
        }
        application.write(form.project().contractNumber(), applications.sealed(act.caseFileId(), values));
        progress.ask(act.caseFileId(), AmountAsked.of(values));
        Map<String, String> after = new HashMap<>();
        listed.forEach(target -> after.put(target, values.get(target)));
        corrections.answer(act, after);
        acts.decide(act, Verdict.of("ANSWERED", CaseAction.ANSWER_CORRECTION, Opinion.of("")));
    }

    private Reading read(SubsidyApplication application, FormValues values) {
        CallDefinition call = desk.calls.definition(application.getCallId(), application.getDefinitionNumber());
        String filed = applications.values(application).get("payee.holder");
        // a holder that is not touched was checked at submission; a renaming or merger since does not undo it
        String holder = Objects.equals(filed, values.get("payee.holder"))
                ? filed
                : desk.applicant().name();
        return ApplicationReader.read(values, forms.rules(call, holder));
    }

    private void registerLed(long caseFileId, SubsidyApplication application, ApplicationForm form) {
        CallDefinition call = desk.calls.definition(application.getCallId(), application.getDefinitionNumber());
        claims.registerLed(
                caseFileId,
                SubmissionAct.programme(call),
                form.lead().ledSmes().stream()
                        .map(sme -> new ExpenseClaims.LedSmeLine(sme.creditCode(), sme.name(), sme.levelAfter()))
                        .toList());
    }

    private static void refuseUnlisted(Map<String, String> changed, Set<String> listed) {
        List<FieldFault> unlisted = changed.keySet().stream()
                .filter(path -> !listed.contains(path))
                .map(path -> FieldFault.of(path, CaseFileError.NOT_LISTED_FOR_CORRECTION, path))
                .toList();
        ValidationException.throwIfAny(unlisted);
    }
}
