package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;

/**
 * Whose case it is: an enterprise sees its own cases, an official those of the regions of the organisation acted for and of
 * the organisations below it, process work those of its process. To everybody else a case does not exist.
 */
@ApplicationScoped
public class CaseScope {

    @Inject
    private Caller caller;

    @Inject
    private OrganisationScope organisations;

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
                        && organisations.covers(caseFile.getApplicant().getRegionCode());
    }

    private boolean isApplicant(CaseFile caseFile) {
        return caller.enterpriseId()
                .filter(caseFile.getApplicant().getEnterpriseId()::equals)
                .isPresent();
    }
}
