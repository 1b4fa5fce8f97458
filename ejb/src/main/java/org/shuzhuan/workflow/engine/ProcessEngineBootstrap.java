package org.shuzhuan.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.shuzhuan.shared.PortalClock;

/**
 * Starts the one engine of this node after the migrations, deploys the models, then starts the jobs. Bean-managed: no
 * surrounding transaction while the engine opens.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ProcessEngineBootstrap {

    @Resource(lookup = "java:/jdbc/ShuzhuanDS")
    private DataSource dataSource;

    @Resource(lookup = "java:/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    private ManagedExecutorService executor;

    @Inject
    private BeanManager beans;

    @Inject
    private Engine engine;

    @Inject
    private PortalClock clock;

    @Inject
    private InboxTaskListener inboxListener;

    @Inject
    private SystemSubjectInterceptor interceptor;

    @Inject
    private DecisionTrace decisionTrace;

    @Inject
    private JobSwitch jobs;

    private ProcessEngine processEngine;

    @PostConstruct
    void start() {
        EngineClock.follow(clock);
        ManagedJobExecutor jobExecutor = new ManagedJobExecutor(executor);
        processEngine = new EngineConfiguration()
                .storedIn(dataSource, transactions)
                .callingBeans(new ModelBeans(beans), interceptor)
                .listeningWith(new InboxParseListener(inboxListener), decisionTrace)
                .runningJobsOn(jobExecutor)
                .buildProcessEngine();
        engine.open(processEngine);
        new ModelDeployment(processEngine.getRepositoryService()).deployAll();
        jobs.use(jobExecutor);
        jobs.resume();
    }

    @PreDestroy
    void stop() {
        jobs.suspend();
        engine.close();
        if (processEngine != null) {
            processEngine.close();
        }
        EngineClock.release();
    }
}
