package org.shuzhuan.casefile;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.casefile.entity.AddedOpinion;
import org.shuzhuan.casefile.store.DeskRecords;
import org.shuzhuan.workflow.TaskTakenAway;

class OpinionsOfTasksTest {

    @Test
    void dropsTheOpenOpinionsOfThatTaskAlone() {
        AddedOpinion asked = opinion("t1", true);
        AddedOpinion answered = opinion("t1", false);
        AddedOpinion elsewhere = opinion("t2", true);
        OpinionsOfTasks opinions = new OpinionsOfTasks();
        opinions.records = mock(DeskRecords.class);
        when(opinions.records.opinions(7L)).thenReturn(List.of(asked, answered, elsewhere));
        opinions.takenAway(new TaskTakenAway("t1", 7L));
        verify(asked).drop();
        verify(answered, never()).drop();
        verify(elsewhere, never()).drop();
    }

    private static AddedOpinion opinion(String taskId, boolean open) {
        AddedOpinion opinion = mock(AddedOpinion.class);
        when(opinion.getTaskId()).thenReturn(taskId);
        when(opinion.isOpen()).thenReturn(open);
        return opinion;
    }
}
