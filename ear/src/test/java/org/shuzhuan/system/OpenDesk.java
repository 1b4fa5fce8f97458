package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import org.shuzhuan.system.PortalClient.Answer;

/** A case at its desk: which task it is, and deciding it. */
record OpenDesk(PortalClient people) {

    /** The newest case of whoever acts for an enterprise. */
    int caseOf(String login) throws Exception {
        return people.get(login, "/cases").rows().getJsonObject(0).getInt("id");
    }

    String status(String login, int caseId) throws Exception {
        return people.get(login, "/cases/" + caseId).json().getString("status");
    }

    /** The task of the case in the inbox of that person, who must have it. */
    String taskOf(String login, int caseId) throws Exception {
        String number = people.get("city.leader", "/cases/" + caseId).json().getString("caseNumber");
        JsonArray rows = people.get(login, "/inbox?text=" + number).rows();
        assertThat(rows).as(login + " has the task of " + number).isNotEmpty();
        return rows.getJsonObject(0).getString("taskId");
    }

    Answer decide(String login, String task, String decision) throws Exception {
        return people.post(
                login,
                "/tasks/" + task + "/decision",
                Json.createObjectBuilder()
                        .add("decision", decision)
                        .add("opinion", "经核实，情况如上。")
                        .build());
    }

    void inboxProofHolds() throws Exception {
        Answer inbox = people.post("system", "/operations/inbox-proof", null);
        assertThat(inbox.json().getJsonArray("differences")).as(inbox.body()).isEmpty();
    }
}
