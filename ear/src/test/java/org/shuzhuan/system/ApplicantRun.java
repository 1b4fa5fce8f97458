package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;
import static org.shuzhuan.system.CaseWalk.facts;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.shuzhuan.system.PortalClient.Answer;

/**
 * One enterprise and the officials who work on its cases: submits, decides and withdraws again and again, notes what was
 * answered, and later finds all of it in the portal, each act once.
 */
final class ApplicantRun {

    private static final AtomicInteger SERIAL = new AtomicInteger(50_000_000);
    private static final String WITHDRAWAL = "Msg_Withdrawn";

    private final CaseWalk walk;
    private final CaseTraces traces;
    private final String login;
    private final Random random;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final long casesBefore;
    private int lateAnswers;
    private int doneUnanswered;

    ApplicantRun(CaseWalk walk, String login, long seed) throws Exception {
        this.walk = walk;
        this.traces = new CaseTraces(walk);
        this.login = login;
        this.random = new Random(seed);
        withdrawOpenCases();
        casesBefore = walk.cases(login);
    }

    private static final class Submission {
        final JsonObject request;
        final String key = CaseWalk.key();
        JsonObject receipt;

        Submission(JsonObject request) {
            this.request = request;
        }
    }

    /** A decision, or a withdrawal by the applicant. */
    private static final class Act {
        final int caseId;
        final String step;
        final String who;
        final String path;
        final JsonObject body;
        boolean answered;

        Act(int caseId, String step, String who, String path, JsonObject body) {
            this.caseId = caseId;
            this.step = step;
            this.who = who;
            this.path = path;
            this.body = body;
        }
    }

    /** Until the server answers no more. */
    void actUntilSilence() throws Exception {
        try {
            withdrawOpenCases();
            while (true) {
                onceThrough();
            }
        } catch (IOException silence) {
            // the act under way stays unanswered
        }
    }

    private void onceThrough() throws Exception {
        Submission submission = new Submission(
                walk.text(login, Integer.toString(SERIAL.incrementAndGet())).request(walk.callId));
        submissions.add(submission);
        submission.receipt = accepted(send(submission)).json();
        int id = submission.receipt.getInt("caseFileId");
        String number = submission.receipt.getString("caseNumber");
        if (random.nextInt(6) == 0) {
            decide(id, number, CaseWalk.acceptance(login), "Task_AcceptApplication", decision("NOT_ACCEPT"));
            return;
        }
        int steps = random.nextInt(7);
        for (int step = 0; step < steps; step++) {
            decideStep(step, id, number);
        }
        withdraw(id);
    }

    private void decideStep(int step, int id, String number) throws Exception {
        switch (step) {
            case 0 -> decide(id, number, CaseWalk.acceptance(login), "Task_AcceptApplication", decision("ACCEPT"));
            case 1 ->
                decide(
                        id,
                        number,
                        CaseWalk.verification(login),
                        "Task_VerifyOnSite",
                        decision("CONFIRM").add("facts", facts(2, "2026-08-28")));
            case 2 -> decide(id, number, "city.review", "Task_ReviewByCity", decision("RECOMMEND"));
            case 3 ->
                decide(
                        id,
                        number,
                        "auditor",
                        "Task_AuditInvestment",
                        decision("CONFIRM").add("auditedItems", walk.audited("auditor", id)));
            case 4 -> decide(id, number, "city.leader", "Task_Countersign", decision("AGREE"));
            default -> decide(id, number, "finance", "Task_Countersign", decision("AGREE"));
        }
    }

    private void decide(int id, String number, String who, String step, JsonObjectBuilder decision) throws Exception {
        String path = "/tasks/" + walk.task(who, number) + "/decision";
        perform(new Act(id, step, who, path, decision.build()));
    }

    private void withdraw(int id) throws Exception {
        JsonObject reason = Json.createObjectBuilder().add("reason", "不再申请").build();
        perform(new Act(id, WITHDRAWAL, login, "/cases/" + id + "/withdrawal", reason));
    }

    private void perform(Act act) throws Exception {
        acts.add(act);
        accepted(send(act));
        act.answered = true;
    }

    private Answer send(Submission submission) throws Exception {
        return walk.people.post(login, "/subsidy/applications", submission.request, submission.key);
    }

    private Answer send(Act act) throws Exception {
        return walk.people.post(act.who, act.path, act.body);
    }

    private static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        return answer;
    }

    private void withdrawOpenCases() throws Exception {
        for (JsonValue row : walk.people.get(login, "/cases").rows()) {
            JsonObject open = row.asJsonObject();
            boolean ended = List.of("NOT_ACCEPTED", "REJECTED", "WITHDRAWN", "LAPSED", "CLOSED")
                    .contains(open.getString("status"));
            if (!ended && ofThisCall(open)) {
                withdraw(open.getInt("id"));
            }
        }
    }

    private boolean ofThisCall(JsonObject row) throws Exception {
        JsonObject whole = walk.people.get(login, "/cases/" + row.getInt("id")).json();
        return whole.getInt("callId", walk.callId) == walk.callId;
    }

    /** Whole or absent: a repeat with the same key, or of the same task, ends as if it had been answered. */
    void repeatWhatWasNotAnswered() throws Exception {
        for (Submission submission : submissions) {
            if (submission.receipt == null) {
                Answer repeated = accepted(send(submission));
                submission.receipt = repeated.json();
                late(repeated.status() == 200);
            }
        }
        for (Act act : acts) {
            if (!act.answered) {
                boolean done = traces.lines(act.caseId, act.step, act.who) > 0;
                Answer repeated = send(act);
                boolean ended = done && act.step.equals(WITHDRAWAL);
                assertThat(repeated.status())
                        .as(act.who + " " + act.step + " of case " + act.caseId + ": " + repeated.body())
                        .isIn(ended ? List.of(409) : List.of(200, 204));
                act.answered = true;
                late(done);
            }
        }
    }

    private void late(boolean done) {
        lateAnswers++;
        doneUnanswered += done ? 1 : 0;
    }

    /** Every case with its number, every decision once, every token where the status says. */
    void compareWithPortal() throws Exception {
        assertThat(walk.cases(login)).as("cases of " + login).isEqualTo(casesBefore + submissions.size());
        for (Submission submission : submissions) {
            Answer again = send(submission);
            assertThat(again.status()).as(again.body()).isEqualTo(200);
            assertThat(again.json()).isEqualTo(submission.receipt);
            int id = submission.receipt.getInt("caseFileId");
            assertThat(traces.lines(id, "StartEvent_Submitted", login)).isEqualTo(1);
            traces.tokenStandsWhereTheStatusSays(login, id);
        }
        for (Act act : acts) {
            assertThat(traces.lines(act.caseId, act.step, act.who))
                    .as(act.step + " of case " + act.caseId)
                    .isEqualTo(1);
        }
    }

    int acknowledged() {
        return submissions.size() + acts.size() - lateAnswers;
    }

    int unanswered() {
        return lateAnswers;
    }

    /** Of the unanswered ones, those that the server had done. */
    int unansweredButDone() {
        return doneUnanswered;
    }
}
