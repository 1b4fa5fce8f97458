package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.shuzhuan.identity.SystemSubjects;

/** Does work as the loader's own subject, or as one of the people it has made, each with exactly its rights. */
@ApplicationScoped
class ActingAs {

    private static final String LOADER = "job:DemonstrationLoader";

    @Inject
    SystemSubjects subjects;

    <T> T loader(Callable<T> work) throws Exception {
        return subjects.callAs(LOADER, "start-up", work);
    }

    /** As a person at a desk; call as the loader. */
    <T> T official(String login, Callable<T> work) throws Exception {
        return subjects.callAsDemonstrationAccount(login, null, work);
    }

    /** As a person for one enterprise; call as the loader. */
    <T> T enterprise(String login, long enterpriseId, Callable<T> work) throws Exception {
        return subjects.callAsDemonstrationAccount(login, "enterprise:" + enterpriseId, work);
    }
}
