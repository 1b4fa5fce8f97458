package org.shuzhuan.workflow.engine;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.DelegateInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Every setting of the engine, in one place. */
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {

    /** Three attempts, one minute apart; then an incident. */
    private static final String RETRIES = "R3/PT1M";

    EngineConfiguration() {
        setProcessEngineName("shuzhuan");
        setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        setFailedJobRetryTimeCycle(RETRIES);
        // an error code that no event catches would silently end the case
        setEnableExceptionsAfterUnhandledBpmnError(true);
        setScriptEngineResolver(new NoScripts());
        switchOffWhatIsNotUsed();
    }

    private void switchOffWhatIsNotUsed() {
        setAuthorizationEnabled(false);
        // inner joins instead of outer ones in every task query
        setCmmnEnabled(false);
        setStandaloneTasksEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
    }

    /** The tables are made by the migrations; a schema of another version is refused. */
    EngineConfiguration storedIn(DataSource store, TransactionManager manager) {
        setDataSource(store);
        setTransactionManager(manager);
        setTransactionsExternallyManaged(true);
        setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_FALSE);
        return this;
    }

    EngineConfiguration callingBeans(Map<Object, Object> models, DelegateInterceptor interceptor) {
        setBeans(models);
        setDelegateInterceptor(interceptor);
        return this;
    }

    EngineConfiguration listeningWith(BpmnParseListener parseListener, DecisionTrace trace) {
        // the engine adds its own to this list
        setCustomPostBPMNParseListeners(new ArrayList<>(List.of(parseListener)));
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(trace)));
        setDmnEngineConfiguration(decisions);
        return this;
    }

    EngineConfiguration runningJobsOn(JobExecutor executor) {
        setJobExecutor(executor);
        // started after the models are deployed
        setJobExecutorActivate(false);
        return this;
    }
}
