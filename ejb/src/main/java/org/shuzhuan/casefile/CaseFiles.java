package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseStep;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.casefile.store.CaseQueries;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** Reads cases: lists and heads, each within the caller's scope. */
@Stateless
public class CaseFiles {

    private static final String PROCESS_LOGIN = "process:";

    @Inject
    private CaseFileStore cases;

    @Inject
    private CaseQueries queries;

    @Inject
    private CaseRecords records;

    @Inject
    private CaseScope scope;

    @Inject
    private OrganisationScope organisations;

    @Inject
    private CaseCalendar calendar;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** The cases of the enterprise acted for, newest first. */
    @Requires("casefile:read-own")
    public Page<CaseRow> mine(PageRequest request) {
        long enterprise = caller.enterpriseId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
        return queries.ofEnterprise(enterprise, request);
    }

    /** The cases of the regions of the organisation acted for, newest first. */
    @Requires("casefile:list")
    public Page<CaseRow> inMyRegions(CaseFilter filter, PageRequest request) {
        return queries.inRegions(organisations.regionsOfCaller(), filter, request);
    }

    /** @throws DomainException CASE_NOT_FOUND also when the case lies outside the caller's scope */
    @Requires("casefile:read")
    public CaseView get(long caseFileId) {
        CaseFile caseFile = cases.get(caseFileId);
        scope.requireReader(caseFile);
        return new CaseView(
                caseFile,
                caseFile.usedDays(clock.today(), calendar),
                caller.enterpriseId().isPresent());
    }

    /** Oldest first; to the applicant only units, not persons. */
    @Requires("casefile:read")
    public List<HistoryLine> history(long caseFileId) {
        scope.requireReader(cases.get(caseFileId));
        boolean namesShown = caller.enterpriseId().isEmpty();
        return records.steps(caseFileId).stream()
                .filter(step -> namesShown || !step.getAction().isInternal())
                .map(step -> line(step, namesShown))
                .toList();
    }

    private static HistoryLine line(CaseStep step, boolean namesShown) {
        // what the process does by itself bears no name: the line says what was done
        boolean byPerson = !step.getActor().getLogin().startsWith(PROCESS_LOGIN);
        return new HistoryLine(
                step.getStepKey(),
                step.getAction(),
                namesShown && byPerson ? step.getActor().getName() : null,
                byPerson ? step.getActor().getUnit() : null,
                step.getAt(),
                step.getOpinion(),
                step.getOutcome(),
                step.getAttachments(),
                namesShown ? step.getActor().getInPlaceOf() : null);
    }
}
