package org.shuzhuan.workflow;

import java.util.concurrent.Callable;

/**
 * Port: runs process work as the system subject {@code process:<ProcessId>}. Implemented by {@code identity}; without an
 * implementation every delegate and listener is refused.
 */
public interface ProcessIdentity {

    /**
     * @param processDefinitionKey such as {@code ChainSubsidyProcess}
     * @param cause login of the person, or {@code timer:<activity>}, that caused the work
     */
    <T> T callAs(String processDefinitionKey, String cause, Callable<T> work) throws Exception;
}
