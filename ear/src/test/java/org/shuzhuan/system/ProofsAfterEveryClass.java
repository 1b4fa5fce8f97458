package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.shuzhuan.system.PortalClient.Answer;

/**
 * Whatever a class did to the shared portal: its ledger agrees with the decisions of every call, and its inbox with the engine.
 * Found by the test platform itself; classes with a portal of their own prove theirs before they stop it.
 */
public class ProofsAfterEveryClass implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!PortalServer.sharedRuns()) {
            return;
        }
        PortalClient people = new PortalClient(PortalServer.shared());
        for (JsonValue call : people.get(null, "/public/calls").rows()) {
            int id = call.asJsonObject().getInt("id");
            Answer ledger = people.post("finance", "/fund/calls/" + id + "/proof", null);
            assertThat(ledger.json().getJsonArray("differences"))
                    .as("ledger of call " + id + " after " + context.getDisplayName())
                    .isEmpty();
        }
        Answer inbox = people.post("system", "/operations/inbox-proof", null);
        assertThat(inbox.json().getJsonArray("differences"))
                .as("inbox after " + context.getDisplayName())
                .isEmpty();
    }
}
