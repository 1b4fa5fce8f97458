package org.shuzhuan.casefile.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.shuzhuan.casefile.CaseVariables;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.casefile.PublicNotices;

/** {@code Task_CloseNotice}: the period is over and no objection is open. */
@Named
@ApplicationScoped
public class CloseNoticeDelegate implements JavaDelegate {

    @Inject
    private PublicNotices notices;

    @Override
    public void execute(DelegateExecution execution) {
        notices.close((Long) execution.getVariable(CaseVariables.CASE_FILE_ID), NoticeState.CLEAR);
        execution.setVariable("noticeOutcome", NoticeState.CLEAR.name());
    }
}
