package org.shuzhuan.casefile;

/**
 * What was decided on a task.
 *
 * @param decision value of the process variable {@code decision} that the gateway behind the task asks for
 * @param outcome what was found or changed, for the history; null when the opinion says it all
 */
public record Verdict(String decision, CaseAction action, Opinion opinion, String outcome) {

    public static Verdict of(String decision, CaseAction action, Opinion opinion) {
        return new Verdict(decision, action, opinion, null);
    }
}
