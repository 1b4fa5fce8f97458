package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.shuzhuan.workflow.ProcessIdentity;

/** Gives the engine's delegates, listeners and jobs the system subject of their process. */
@ApplicationScoped
class ProcessSubjects implements ProcessIdentity {

    @Inject
    SystemSubjects subjects;

    @Override
    public <T> T callAs(String processDefinitionKey, String cause, Callable<T> work) throws Exception {
        return subjects.callAs("process:" + processDefinitionKey, cause, work);
    }
}
