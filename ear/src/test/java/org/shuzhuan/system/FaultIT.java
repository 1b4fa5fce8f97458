package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Kills the server at random moments while applications are submitted and decided, restarts it on the same data, and compares
 * what stands there with the answers that were received. {@code -Dfault.kills} says how often, {@code -Dfault.seed} repeats
 * the moments of an earlier run.
 */
class FaultIT {

    /** One enterprise of each county, each with a thread of its own. */
    private static final List<String> APPLICANTS = List.of("sme13", "sme14", "sme15", "sme16", "sme17");

    private static final int SHORTEST_MILLIS = 500;
    private static final int SPREAD_MILLIS = 5_500;
    private static final int LONGEST_ROUND_SECONDS = 180;

    private final int kills = Integer.getInteger("fault.kills", 3);
    private final long seed = Long.getLong("fault.seed", 20_261_127L);

    @Test
    void keepsEveryAcknowledgedActOnceThroughEveryKill() throws Exception {
        System.out.println("fault test: " + kills + " kills, -Dfault.seed=" + seed);
        Random random = new Random(seed);
        PortalServer server = PortalServer.shared();
        CaseWalk walk = new CaseWalk(new PortalClient(server), "YC-2026-LY");
        List<ApplicantRun> runs = new ArrayList<>();
        for (String applicant : APPLICANTS) {
            runs.add(new ApplicantRun(walk, applicant, random.nextLong()));
        }
        for (int round = 0; round < kills; round++) {
            actUntilKilled(server, runs, SHORTEST_MILLIS + random.nextInt(SPREAD_MILLIS));
            server.start();
            for (ApplicantRun run : runs) {
                run.repeatWhatWasNotAnswered();
                run.compareWithPortal();
            }
            walk.proofsHold();
            auditIsIntact(walk.people);
        }
        report(runs);
        assertThat(runs).allMatch(run -> run.acknowledged() > 0);
        server.close();
        try (Connection database = server.database()) {
            nothingIsStuck(database);
        } finally {
            server.start();
        }
    }

    private static void actUntilKilled(PortalServer server, List<ApplicantRun> runs, int millis) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(runs.size());
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        try {
            List<Future<Void>> acting = new ArrayList<>();
            for (ApplicantRun run : runs) {
                acting.add(people.submit((Callable<Void>) () -> {
                    run.actUntilSilence();
                    return null;
                }));
            }
            killer.schedule(
                            () -> {
                                server.kill();
                                return null;
                            },
                            millis,
                            TimeUnit.MILLISECONDS)
                    .get();
            for (Future<Void> one : acting) {
                one.get(LONGEST_ROUND_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            killer.shutdownNow();
            people.shutdownNow();
        }
    }

    private static void auditIsIntact(PortalClient people) throws Exception {
        JsonObject report = people.post("audit", "/audit/verification", null).json();
        assertThat(report.getJsonArray("edited")).isEmpty();
        assertThat(report.getJsonArray("missing")).isEmpty();
        assertThat(report.getJsonArray("missingPositions")).isEmpty();
    }

    private static void nothingIsStuck(Connection database) throws SQLException {
        assertThat(count(database, "ACT_RU_JOB WHERE RETRIES_ <= 0"))
                .as("jobs given up")
                .isZero();
        assertThat(count(database, "ACT_RU_INCIDENT")).as("incidents").isZero();
        String token = "EXISTS (SELECT 1 FROM ACT_RU_EXECUTION e WHERE e.BUSINESS_KEY_ = c.CASE_NUMBER)";
        assertThat(count(
                        database,
                        "CASE_FILE c WHERE c.STATUS IN ('WITHDRAWN', 'NOT_ACCEPTED', 'REJECTED') AND " + token))
                .as("tokens of ended cases")
                .isZero();
        String ended = "('WITHDRAWN', 'NOT_ACCEPTED', 'REJECTED', 'LAPSED', 'REVOKED', 'CLOSED')";
        assertThat(count(database, "CASE_FILE c WHERE c.STATUS NOT IN " + ended + " AND NOT " + token))
                .as("open cases without a token")
                .isZero();
    }

    private static long count(Connection database, String what) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery("SELECT COUNT(*) FROM " + what)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void report(List<ApplicantRun> runs) throws Exception {
        int acknowledged = runs.stream().mapToInt(ApplicantRun::acknowledged).sum();
        int unanswered = runs.stream().mapToInt(ApplicantRun::unanswered).sum();
        int whole = runs.stream().mapToInt(ApplicantRun::unansweredButDone).sum();
        String figures = "fault test: kills " + kills + ", seed " + seed + ", acknowledged acts " + acknowledged
                + ", unanswered " + unanswered + " (whole " + whole + ", absent "
                + (unanswered - whole) + ")";
        System.out.println(figures);
        Files.writeString(
                Path.of(System.getProperty("test.data")).resolveSibling("fault-figures.txt"),
                figures + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
