package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.delegate.DefaultDelegateInterceptor;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.workflow.ProcessIdentity;

/** The one place where process work gets its identity: delegates, listeners and expressions, of people's acts and of jobs. */
@Dependent
class SystemSubjectInterceptor extends DefaultDelegateInterceptor {

    @Inject
    private Instance<ProcessIdentity> identities;

    @Inject
    private Caller caller;

    @Override
    public void handleInvocation(DelegateInvocation invocation) throws Exception {
        if (invocation.getContextExecution() instanceof ExecutionEntity execution) {
            identity().callAs(execution.getProcessDefinition().getKey(), cause(), () -> {
                super.handleInvocation(invocation);
                return null;
            });
        } else {
            // a decision asked outside a process: the caller stays who they are
            super.handleInvocation(invocation);
        }
    }

    private ProcessIdentity identity() {
        if (!identities.isResolvable()) {
            throw new IllegalStateException("no ProcessIdentity: process work is refused");
        }
        return identities.get();
    }

    private String cause() {
        JobExecutorContext jobs = Context.getJobExecutorContext();
        JobEntity job = jobs == null ? null : jobs.getCurrentJob();
        if (job != null) {
            return "timer:" + job.getActivityId();
        }
        if (caller.system()) {
            return caller.cause().orElseGet(caller::loginName);
        }
        return caller.loginName();
    }
}
