package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.entity.OpinionDraft;
import org.shuzhuan.workflow.store.DeskStore;

/** Unsent opinions by task and person. They survive the session, and the race for the task that somebody else wins. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class OpinionDrafts {

    private static final int LONGEST = 2_000;

    @Inject
    private DeskStore desk;

    @Inject
    private TaskAccess access;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** @param decision chosen so far; null when none was */
    public record View(String decision, String text, LocalDateTime savedAt) implements Serializable {

        public String getText() {
            return text;
        }

        public LocalDateTime getSavedAt() {
            return savedAt;
        }
    }

    /** The task must be open to the caller; what others write is nobody's business. */
    public void save(String taskId, String decision, String text) {
        access.open(taskId);
        if (text != null && text.length() > LONGEST) {
            throw new DomainException(WorkflowError.TEXT_TOO_LONG, LONGEST);
        }
        OpinionDraft draft = desk.draft(taskId, caller.loginName()).orElseGet(() -> {
            OpinionDraft first = new OpinionDraft(taskId, caller.loginName());
            first.write(null, null, clock.now());
            desk.add(first);
            return first;
        });
        draft.write(decision, text, clock.now());
    }

    /** The caller's own; also when the task is gone. */
    public Optional<View> of(String taskId) {
        return desk.draft(taskId, caller.loginName())
                .map(draft -> new View(draft.getDecision(), draft.getText(), draft.getSavedAt()));
    }

    /** It was decided with, or is not wanted any more. */
    public void drop(String taskId) {
        desk.draft(taskId, caller.loginName()).ifPresent(desk::remove);
    }
}
