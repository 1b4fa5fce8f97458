package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.identity.EnterpriseTies;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.Role;
import org.shuzhuan.message.CaseReaders;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.workflow.Assignee;
import org.shuzhuan.workflow.Recusals;
import org.shuzhuan.workflow.WorkSubject;
import org.shuzhuan.workflow.WorkSubjectView;

/** What other features below ask about a case: the inbox its columns, documents whether the caller may read them. */
@ApplicationScoped
public class CaseWorkSubject implements WorkSubject, CaseReaders, Recusals {

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseRecords records;

    @Inject
    private CallDirectory calls;

    @Inject
    private CaseScope scope;

    @Inject
    private EnterpriseTies ties;

    @Inject
    private OrganisationDirectory organisations;

    @Override
    public Optional<WorkSubjectView> of(long subjectId) {
        return cases.find(subjectId).map(this::view);
    }

    @Override
    public boolean mayRead(long caseFileId) {
        return cases.find(caseFileId).filter(scope::covers).isPresent();
    }

    @Override
    public boolean tied(String login, long caseFileId) {
        return cases.find(caseFileId)
                .filter(found -> ties.tied(login, found.getApplicant().getEnterpriseId()))
                .isPresent();
    }

    /** None for a group of an enterprise. */
    @Override
    public List<Assignee> holdersOf(String candidateGroup) {
        String[] parts = candidateGroup.split("@", 2);
        return Role.ofId(parts[0])
                .filter(role -> !role.isForEnterprise())
                .map(role -> organisations.holdersOf(role, parts[1]).stream()
                        .map(person -> new Assignee(candidateGroup, person.loginName(), person.displayName()))
                        .toList())
                .orElse(List.of());
    }

    private WorkSubjectView view(CaseFile caseFile) {
        boolean corrected = records.corrections(caseFile.getId()).stream()
                .anyMatch(correction -> correction.getState() == CorrectionState.ANSWERED);
        return new WorkSubjectView(
                caseFile.getApplicant().getEnterpriseName(),
                caseFile.getApplicant().getCreditCode(),
                caseFile.getCaseNumber(),
                caseFile.getMatter().getMatterCode(),
                calls.get(caseFile.getMatter().getCallId()).code(),
                caseFile.getMatter().getCallTitle(),
                caseFile.getApplicant().getRegionCode(),
                caseFile.getAmountGranted() == null ? caseFile.getAmountRequested() : caseFile.getAmountGranted(),
                caseFile.getSubmittedAt(),
                corrected);
    }
}
