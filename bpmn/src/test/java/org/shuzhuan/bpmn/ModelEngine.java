package org.shuzhuan.bpmn;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An engine in memory with the models of one test class, a clock that only moves when told, and recorded beans. */
public final class ModelEngine implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    public static final String CASE_NUMBER = "990101000120261123000017";
    private static final Date START = new Date(1_795_399_200_000L);

    /** Days after which an objection is decided by the leader. */
    public static final int OBJECTION_DAYS = 30;

    private final String[] models;
    private final Map<Object, Object> beans = new HashMap<>();
    private ProcessEngine engine;
    private RecordedBeans recorded;

    public ModelEngine(String... models) {
        this.models = models;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(context.getRequiredTestClass().getName());
        configuration.setJdbcUrl("jdbc:h2:mem:" + context.getRequiredTestClass().getSimpleName());
        configuration.setBeans(beans);
        configuration.setMetricsEnabled(false);
        engine = configuration.buildProcessEngine();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ClockUtil.setCurrentTime(START);
        recorded = new RecordedBeans(beans);
        Stream.of(models).forEach(this::deploy);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        for (Deployment deployment :
                engine.getRepositoryService().createDeploymentQuery().list()) {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
        ClockUtil.reset();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        engine.close();
    }

    public RecordedBeans beans() {
        return recorded;
    }

    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    public DecisionService decisions() {
        return engine.getDecisionService();
    }

    public ProcessEngine engine() {
        return engine;
    }

    public ProcessInstance start(String process, Map<String, Object> variables) {
        return runtime().startProcessInstanceByKey(process, CASE_NUMBER, variables);
    }

    public void decide(String task, String decision) {
        decide(task, decision, Map.of());
    }

    public void decide(String task, String decision, Map<String, Object> more) {
        var variables = new HashMap<>(more);
        variables.put("decision", decision);
        engine.getTaskService().complete(tasks(task).get(0).getId(), variables);
    }

    public List<Task> tasks(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    public Task task(String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(key)
                .initializeFormKeys()
                .singleResult();
    }

    /** Keys of all open tasks, whichever process they belong to. */
    public List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    public void send(String message) {
        runtime()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(CASE_NUMBER)
                .correlate();
    }

    /** As the portal does: what the objection's task works with belongs to that objection alone. */
    public void raiseObjection(long objectionId) {
        runtime()
                .createMessageCorrelation("Msg_ObjectionRaised")
                .processInstanceBusinessKey(CASE_NUMBER)
                .setVariablesToTriggeredScope(
                        Map.of("objectionId", objectionId, "objectionLatestAt", FixedDeadlines.after(OBJECTION_DAYS)))
                .correlate();
    }

    /** Moves the clock and runs whatever has become due, in order of due date. */
    public void passDays(int days) {
        var target = Date.from(now().toInstant().plus(Duration.ofDays(days)));
        ClockUtil.setCurrentTime(target);
        runDueJobs();
    }

    /** Runs what is due now: timers, and continuations a step left to a job. */
    public void runDueJobs() {
        for (Job job = nextDue(); job != null; job = nextDue()) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    /** Moves the clock to the next timer, whatever it is, and runs it. */
    public void passToNextTimer() {
        var next = engine.getManagementService()
                .createJobQuery()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        ClockUtil.setCurrentTime(next.get(0).getDuedate());
        runDueJobs();
    }

    public Date now() {
        return ClockUtil.getCurrentTime();
    }

    public long openJobs() {
        return engine.getManagementService().createJobQuery().count();
    }

    public boolean isOver() {
        return runtime().createProcessInstanceQuery().count() == 0;
    }

    /** Ids of the end events reached, oldest first. */
    public List<String> ends() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .map(activity -> activity.getActivityId())
                .toList();
    }

    /** Each model on its own: two policies' versions of one decision cannot share a deployment. */
    private void deploy(String model) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(model)
                .deploy();
    }

    private Job nextDue() {
        return engine
                .getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
