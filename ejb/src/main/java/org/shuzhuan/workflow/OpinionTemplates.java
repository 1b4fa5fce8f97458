package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.OpinionTemplate;
import org.shuzhuan.workflow.store.DeskStore;

/** Ready phrases for opinions: the caller's own and those of the unit, by kind of task. Whoever wrote one changes it. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class OpinionTemplates {

    private static final int LONGEST = 500;

    @Inject
    private DeskStore desk;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** @param editable true when the caller wrote it */
    public record View(long id, String taskKey, String text, boolean ofUnit, boolean editable) implements Serializable {

        public long getId() {
            return id;
        }

        public String getTaskKey() {
            return taskKey;
        }

        public String getText() {
            return text;
        }

        public boolean isOfUnit() {
            return ofUnit;
        }

        public boolean isEditable() {
            return editable;
        }
    }

    public List<View> of(String taskKey) {
        return desk
                .templates(taskKey, caller.loginName(), caller.organisationId().orElse(-1L))
                .stream()
                .map(template -> new View(
                        template.getId(),
                        template.getTaskKey(),
                        template.getText(),
                        template.getUnitId() != null,
                        template.getCreatedBy().equals(caller.loginName())))
                .toList();
    }

    /** @param forUnit true to share it with everybody of the unit acted for */
    public long add(String taskKey, String text, boolean forUnit) {
        String written = SavedFilters.required(text, LONGEST);
        Long unit = forUnit
                ? caller.organisationId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED))
                : null;
        OpinionTemplate template = new OpinionTemplate(caller.loginName(), unit, taskKey, written, clock.now());
        desk.add(template);
        return template.getId();
    }

    public void reword(long id, String text) {
        own(id).reword(SavedFilters.required(text, LONGEST));
    }

    public void remove(long id) {
        desk.remove(own(id));
    }

    private OpinionTemplate own(long id) {
        return desk.template(id)
                .filter(template -> template.getCreatedBy().equals(caller.loginName()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }
}
