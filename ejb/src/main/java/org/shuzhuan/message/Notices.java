package org.shuzhuan.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.message.entity.Notification;
import org.shuzhuan.message.store.NotificationStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Writes notifications in the transaction of what they tell of: rolled back with it, never sent for nothing. */
// called by features inside acts that have declared their own permission; the public's acts tell people too (objection)
@Requires(Requires.ANYONE)
@Stateless
public class Notices {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_BODY = 2000;

    @Inject
    NotificationStore store;

    @Inject
    CurrentWordings wordings;

    @Inject
    PortalClock clock;

    /**
     * @param templateCode row of MESSAGE_TEMPLATE
     * @param values plain text for each place of the template
     * @param link page inside the portal, such as {@code /case/case-page.xhtml?id=7}; null when there is none
     * @throws IllegalArgumentException when the template is unknown or a value is missing
     */
    public void notify(Recipient recipient, String templateCode, Map<String, String> values, String link) {
        notifyAll(List.of(recipient), templateCode, values, link);
    }

    /** The same to each of many: the wording is read once. */
    public void notifyAll(
            Collection<Recipient> recipients, String templateCode, Map<String, String> values, String link) {
        WordingText wording = wordings.of(WordingKind.MESSAGE, templateCode);
        String title = TemplateText.fitted(TemplateText.fill(wording.title(), values), LONGEST_TITLE);
        String body = TemplateText.fitted(TemplateText.fill(wording.body(), values), LONGEST_BODY);
        for (Recipient recipient : recipients) {
            Notification notification = new Notification(recipient, templateCode, json(values), clock.now());
            notification.worded(title, body, link);
            store.add(notification);
        }
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(json::add);
        return json.build().toString();
    }
}
