package org.shuzhuan.system;

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
        CaseWalk walk = new CaseWalk(new PortalClient(server), "YC-2026-HF25");
        List<String> numbers = new ArrayList<>();
        for (String login : logins) {
            String serial = Integer.toString(ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
            ApplicationText text = walk.text(login, serial);
            text.put("project.contractSignedOn", "2025-01-10", "project.completedOn", "2025-11-01");
            numbers.add(walk.submitted(login, text).getString("caseNumber"));
        }
        return numbers;
    }
}
