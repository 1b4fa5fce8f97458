package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.enterprise.ApplicantKind;
import org.shuzhuan.identity.AccountFilter;
import org.shuzhuan.identity.Accounts;
import org.shuzhuan.operations.ClockMovement;
import org.shuzhuan.operations.ClockSetting;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.workflow.DueJobs;

/**
 * Fills an empty portal with the demonstration city, through the services, each act as the person whose act it is. The clock
 * starts in September and is moved through everything that falls due until the day on which the demonstration begins.
 */
@ApplicationScoped
public class DemonstrationLoader {

    private static final Logger LOG = System.getLogger(DemonstrationLoader.class.getName());
    private static final long SEED = 20261123;
    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 9, 21, 9, 0);
    private static final LocalDateTime END = LocalDateTime.of(2026, 11, 23, 9, 30);

    @Inject
    ActingAs actingAs;

    @Inject
    Accounts accounts;

    @Inject
    ClockSetting setting;

    @Inject
    ClockMovement movement;

    @Inject
    DueJobs jobs;

    @Inject
    CityFounding founding;

    @Inject
    CityAssessments assessments;

    @Inject
    CaseRun cases;

    @Inject
    CallActs calls;

    @Inject
    DeskStates desks;

    @Inject
    CaseFiles files;

    public boolean portalIsEmpty() throws Exception {
        return actingAs.loader(
                () -> accounts.list(AccountFilter.all(), new PageRequest(0, 1)).total() == 0);
    }

    /** Sets the clock to the demonstration's first day. */
    public void begin() throws Exception {
        actingAs.loader(() -> {
            setting.begin(BEGIN);
            return null;
        });
    }

    /** @return false when a case could not be brought as far as planned; the log says which and why */
    public boolean load() throws Exception {
        return actingAs.loader(() -> {
            jobs.suspend();
            try {
                return loadCity();
            } finally {
                // also after a failure: the portal is used from the demonstration's day on
                movement.advance(END);
                jobs.resume();
            }
        });
    }

    private boolean loadCity() throws Exception {
        long started = System.nanoTime();
        Random random = new Random(SEED);
        List<CityEnterprise> enterprises = CityEnterprise.all(random);
        founding.establishOffices(CityAccount.all());
        Map<Integer, Long> ids = founding.registerEnterprises(enterprises);
        assessments.assessAll(enterprises, ids);
        LOG.log(Level.INFO, "Demonstration: offices, people and {0} enterprises stand", enterprises.size());
        List<CityCase> applications = applications(enterprises, ids);
        boolean complete = cases.run(applications, random, BEGIN.toLocalTime());
        movement.advance(END);
        calls.suspendOne();
        desks.make(applications);
        complete &= applications.stream().filter(this::strayed).count() == 0;
        LOG.log(
                complete ? Level.INFO : Level.WARNING,
                "Demonstration loaded {0} in {1} s",
                complete ? "as planned" : "with failures",
                (System.nanoTime() - started) / 1_000_000_000L);
        return complete;
    }

    private boolean strayed(CityCase work) {
        if (work.plan().endsAs() == null || work.caseFileId() == 0) {
            return false;
        }
        CaseStatus status = files.get(work.caseFileId()).getStatus();
        if (status == work.plan().endsAs()) {
            return false;
        }
        LOG.log(
                Level.WARNING,
                "Demonstration: {0} is {1}, not {2}",
                work,
                status,
                work.plan().endsAs());
        return true;
    }

    private static List<CityCase> applications(List<CityEnterprise> enterprises, Map<Integer, Long> ids) {
        return CasePlan.all().stream()
                .map(plan -> {
                    CityEnterprise applicant = enterprises.get(plan.enterprise() - 1);
                    return new CityCase(plan, applicant, ids.get(plan.enterprise()), ledBy(applicant, enterprises));
                })
                .toList();
    }

    /** Each chain leader leads every second of the smaller enterprises. */
    static List<CityEnterprise> ledBy(CityEnterprise leader, List<CityEnterprise> enterprises) {
        return enterprises.stream()
                .filter(other -> leader.kind() == ApplicantKind.CHAIN_LEADER && other.kind() == ApplicantKind.SME)
                .filter(other -> other.number() % 2 == leader.number() % 2)
                .toList();
    }
}
