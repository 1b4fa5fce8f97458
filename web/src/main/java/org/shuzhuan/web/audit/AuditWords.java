package org.shuzhuan.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.shuzhuan.audit.AuditView;
import org.shuzhuan.web.layout.Text;

/** Chinese words for what an audit row records; a step of a case is named like in the history of the case. */
@Named
@ApplicationScoped
public class AuditWords {

    private static final String ACT = "audit.act.";
    private static final String STEP = "enum.CaseAction.";
    private static final String SUBJECT = "audit.subjectType.";
    private static final String ACTOR = "audit.actor.";

    @Inject
    private Text text;

    /**
     * @param action {@code feature:verb} as recorded
     * @return its words; the recorded action itself when it has none
     */
    public String act(String action) {
        String key = ACT + action.replace(':', '.');
        if (text.containsKey(key)) {
            return text.get(key);
        }
        String step = STEP + action.substring(action.indexOf(':') + 1);
        return text.containsKey(step) ? text.get(step) : action;
    }

    /** Who did it: the name of a person, the words of a process or job. */
    public String actor(AuditView row) {
        String key = ACTOR + row.actorLogin().replace(':', '.');
        return text.containsKey(key) ? text.get(key) : row.actorName();
    }

    /** Words of a kind of record; the recorded kind itself when it has none. */
    public String subject(String type) {
        return text.containsKey(SUBJECT + type) ? text.get(SUBJECT + type) : type;
    }

    /** Every act by its feature and verb, with its words, in the order of the features' names. */
    public List<Entry<String, String>> getActs() {
        return text.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(ACT))
                .map(entry ->
                        Map.entry(entry.getKey().substring(ACT.length()).replaceFirst("\\.", ":"), entry.getValue()))
                .sorted(Entry.comparingByKey())
                .toList();
    }
}
