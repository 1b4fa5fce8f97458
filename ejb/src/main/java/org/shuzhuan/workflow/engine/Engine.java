package org.shuzhuan.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The running engine; {@link ProcessEngineBootstrap} opens it. */
@ApplicationScoped
public class Engine {

    private volatile ProcessEngine running;

    void open(ProcessEngine engine) {
        running = engine;
    }

    void close() {
        running = null;
    }

    public RuntimeService runtime() {
        return started().getRuntimeService();
    }

    public TaskService tasks() {
        return started().getTaskService();
    }

    public RepositoryService repository() {
        return started().getRepositoryService();
    }

    public ManagementService management() {
        return started().getManagementService();
    }

    public HistoryService history() {
        return started().getHistoryService();
    }

    public DecisionService decisions() {
        return started().getDecisionService();
    }

    public ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) started().getProcessEngineConfiguration();
    }

    private ProcessEngine started() {
        return Optional.ofNullable(running)
                .orElseThrow(() -> new IllegalStateException("the process engine has not started"));
    }
}
