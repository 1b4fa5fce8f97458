package org.shuzhuan.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.shuzhuan.system.PortalClient.Answer;

/** What an enterprise asks for when its registration has changed, and the desk's confirmation. */
record RegistrationChange(PortalClient people) {

    Answer ask(String login, Map<String, String> fields) throws Exception {
        Map<String, String> whole = new HashMap<>(fields);
        whole.put("effectiveOn", "2026-11-20");
        whole.put("noticeNumber", "（云川）登字〔2026〕第118号");
        return people.form(login, "/enterprise-changes", whole, "notice.pdf");
    }

    /** Its id. */
    int asked(String login, Map<String, String> fields) throws Exception {
        Answer asked = ask(login, fields);
        assertThat(asked.status()).as(asked.body()).isEqualTo(201);
        return asked.json().getInt("id");
    }

    int askedMerger(String login, String successorCode) throws Exception {
        return asked(login, Map.of("kind", "MERGER", "successorCode", successorCode));
    }

    Answer confirm(String desk, int change) throws Exception {
        return people.post(desk, "/enterprise-changes/" + change + "/confirmation", null);
    }

    String codeOf(String login) throws Exception {
        JsonObject profile = people.get(login, "/enterprises/mine").json();
        return profile.getString("creditCode");
    }
}
