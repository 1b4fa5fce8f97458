package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationKind;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.InboxSubjects;

/**
 * Whose case it is: an enterprise sees its own cases, an official who reads cases those of the regions of the organisation
 * acted for and of the organisations below it, a private firm those of them that it was given work on, process work those of
 * its process. To everybody else a case does not exist.
 */
@ApplicationScoped
public class CaseScope {

    @Inject
    private Caller caller;

    @Inject
    private OrganisationScope organisations;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private InboxSubjects inbox;

    @Inject
    private DeskRecords records;

    /** @throws DomainException CASE_NOT_FOUND, so that numbers cannot be probed */
    void requireReader(CaseFile caseFile) {
        if (!covers(caseFile)) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
    }

    /** @throws DomainException CASE_NOT_FOUND */
    void requireApplicant(CaseFile caseFile) {
        if (!isApplicant(caseFile)) {
            throw new DomainException(CaseFileError.CASE_NOT_FOUND);
        }
    }

    boolean covers(CaseFile caseFile) {
        return caller.system()
                || isApplicant(caseFile)
                || caller.organisationId().isPresent()
                        && caller.permitted("casefile:read")
                        && organisations.covers(caseFile.getApplicant().getRegionCode())
                        && (!actsForFirm() || givenToCaller(caseFile));
    }

    private boolean actsForFirm() {
        return caller.organisationId()
                .flatMap(directory::byId)
                .filter(organisation -> organisation.kind() == OrganisationKind.FIRM)
                .isPresent();
    }

    /** A task of the case stands or stood at one of the caller's desks, or an opinion was asked there. */
    private boolean givenToCaller(CaseFile caseFile) {
        Set<String> desks = caller.candidateGroups();
        return !desks.isEmpty()
                && (inbox.given(caseFile.getId(), caseFile.getCaseNumber(), desks)
                        || records.opinionAsked(caseFile.getId(), desks, caller.loginName()));
    }

    private boolean isApplicant(CaseFile caseFile) {
        return caller.enterpriseId()
                .filter(caseFile.getApplicant().getEnterpriseId()::equals)
                .isPresent();
    }
}
