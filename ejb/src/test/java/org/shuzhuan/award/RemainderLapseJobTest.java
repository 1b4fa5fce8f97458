package org.shuzhuan.award;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.shuzhuan.identity.SystemSubjects;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.SharedError;

class RemainderLapseJobTest {

    @Test
    void goesOnAfterAnOfferWhoseLapseIsRefused() throws Exception {
        RemainderLapseJob job = new RemainderLapseJob();
        job.lapse = mock(RemainderLapse.class);
        job.subjects = mock(SystemSubjects.class);
        when(job.subjects.callAs(any(), any(), any()))
                .thenAnswer(call -> call.<Callable<?>>getArgument(2).call());
        when(job.lapse.due(anyInt())).thenReturn(List.of(7L, 8L));
        doThrow(new DomainException(SharedError.BUSY)).when(job.lapse).lapse(7L);
        job.work();
        verify(job.lapse).lapse(8L);
    }
}
