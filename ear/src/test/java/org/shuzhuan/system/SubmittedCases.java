package org.shuzhuan.system;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Applications for tests that need tasks of their own at a desk. */
public final class SubmittedCases {

    private SubmittedCases() {}

    /**
     * Submits one application for each enterprise.
     *
     * @return case numbers
     */
    public static List<String> of(PortalServer server, String... logins) throws Exception {
        CaseWalk walk = walk(server);
        List<String> numbers = new ArrayList<>();
        for (String login : logins) {
            numbers.add(submit(walk, login).getString("caseNumber"));
        }
        return numbers;
    }

    /**
     * Submits an application that the county then rejects, so that its review may be asked for.
     *
     * @return id of the case
     */
    public static int rejected(PortalServer server, String login) throws Exception {
        CaseWalk walk = walk(server);
        JsonObject receipt = submit(walk, login);
        String number = receipt.getString("caseNumber");
        walk.decide(CaseWalk.acceptance(login), number, CaseWalk.decision("ACCEPT"));
        walk.decide(CaseWalk.verification(login), number, CaseWalk.decision("REJECT"));
        return receipt.getInt("caseFileId");
    }

    private static CaseWalk walk(PortalServer server) throws Exception {
        return new CaseWalk(new PortalClient(server), "YC-2026-HF25");
    }

    private static JsonObject submit(CaseWalk walk, String login) throws Exception {
        String serial = Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
        ApplicationText text = walk.text(login, serial);
        text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
        return walk.submitted(login, text);
    }
}
