package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.system.CaseWalk.decision;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.PortalClient.Answer;

/** What was handed in or decided on stays; what was not may be taken back by whoever uploaded it. */
class DocumentKeepingIT {

    private static final String APPLICANT = "sme31";
    private static final String DESK = "linxi.acceptance";

    @Test
    void keepsWhatTheCaseRestsOn() throws Exception {
        PortalClient people = new PortalClient(PortalServer.shared());
        CaseWalk walk = new CaseWalk(people, "YC-2026-HF25");
        walk.withdrawOpenCases(APPLICANT);
        ApplicationText text = walk.text(APPLICANT, "00000331");
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        long draft = walk.draft(APPLICANT);
        int extra = uploaded(people.upload(APPLICANT, draft, "多余.pdf", CaseWalk.PDF));
        assertThat(people.delete(APPLICANT, "/documents/" + extra).status()).isEqualTo(204);
        int handedIn = people.get(APPLICANT, "/documents/of/subsidy-draft/" + draft)
                .array()
                .getJsonObject(0)
                .getInt("id");
        JsonObject receipt = walk.submitted(APPLICANT, text);
        String number = receipt.getString("caseNumber");
        assertThat(people.delete(APPLICANT, "/documents/" + handedIn).status()).isEqualTo(403);

        int caseId = receipt.getInt("caseFileId");
        int named = uploaded(people.upload(DESK, "case-file", caseId, "说明.pdf", CaseWalk.PDF));
        int unused = uploaded(people.upload(DESK, "case-file", caseId, "草稿.pdf", CaseWalk.PDF));
        inUse(people.delete("city.review", "/documents/" + unused));
        assertThat(people.get(APPLICANT, "/documents/of/case-file/" + caseId).array())
                .isEmpty();
        assertThat(people.get(APPLICANT, "/documents/" + named).status()).isEqualTo(404);
        walk.decide(
                DESK,
                number,
                decision("CORRECT")
                        .add("attachments", Json.createArrayBuilder().add(named))
                        .add(
                                "corrections",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("target", "project.summary")
                                                .add("label", "项目概述")
                                                .add("remark", "请写清"))));
        assertThat(people.get(APPLICANT, "/documents/of/case-file/" + caseId).array())
                .extracting(document -> document.asJsonObject().getInt("id"))
                .containsExactly(named);
        inUse(people.delete(APPLICANT, "/documents/" + handedIn));
        inUse(people.delete(DESK, "/documents/" + named));
        assertThat(people.delete(DESK, "/documents/" + unused).status()).isEqualTo(204);
        assertThat(people.get(APPLICANT, "/documents/of/subsidy-draft/" + draft).array())
                .extracting(document -> document.asJsonObject().getInt("id"))
                .contains(handedIn)
                .doesNotContain(extra);
    }

    /** Whoever comes first decides: the file goes and the form lacks it, or it was handed in and stays. */
    @Test
    void isTakenBackBeforeTheSubmissionOrNotAtAll() throws Exception {
        PortalClient people = new PortalClient(PortalServer.shared());
        CaseWalk walk = new CaseWalk(people, "YC-2026-HF25");
        walk.withdrawOpenCases(APPLICANT);
        ApplicationText text = walk.text(APPLICANT, "00000332");
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        long draft = walk.draft(APPLICANT);
        // the one the form names; older ones may have been left in the draft
        int file = people.get(APPLICANT, "/documents/of/subsidy-draft/" + draft).array().stream()
                .mapToInt(document -> document.asJsonObject().getInt("id"))
                .max()
                .orElseThrow();

        List<Answer> answers = AtOnce.run(
                () -> people.delete(APPLICANT, "/documents/" + file),
                () -> walk.submit(APPLICANT, text, CaseWalk.key()));

        Answer removal = answers.get(0);
        Answer submission = answers.get(1);
        if (removal.status() == 204) {
            assertThat(submission.status()).as(submission.body()).isEqualTo(422);
            assertThat(submission.faults()).isNotEmpty().allMatch(fault -> fault.startsWith("documents."));
        } else {
            assertThat(submission.status()).as(answers.toString()).isEqualTo(201);
            assertThat(removal.status()).as(removal.body()).isEqualTo(403);
            assertThat(people.get(APPLICANT, "/documents/of/subsidy-draft/" + draft)
                            .array())
                    .extracting(document -> document.asJsonObject().getInt("id"))
                    .contains(file);
        }
        walk.withdrawOpenCases(APPLICANT);
    }

    private static int uploaded(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getInt("id");
    }

    private static void inUse(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("DocumentError.IN_USE");
    }
}
