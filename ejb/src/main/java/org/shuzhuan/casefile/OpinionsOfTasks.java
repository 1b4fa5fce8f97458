package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.shuzhuan.casefile.entity.AddedOpinion;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.workflow.TaskTakenAway;

/** Nobody is asked any more about a task that a timer or an event has ended: there is no level left to speak on. */
@ApplicationScoped
class OpinionsOfTasks {

    @Inject
    DeskRecords records;

    void takenAway(@Observes TaskTakenAway task) {
        if (task.subjectId() != null) {
            records.opinions(task.subjectId()).stream()
                    .filter(AddedOpinion::isOpen)
                    .filter(opinion -> opinion.getTaskId().equals(task.taskId()))
                    .forEach(AddedOpinion::drop);
        }
    }
}
