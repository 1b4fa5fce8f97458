package org.shuzhuan.workflow.engine;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Field;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.h2.jdbcx.JdbcConnectionPool;
import org.shuzhuan.reference.Deadline;
import org.shuzhuan.reference.WorkingCalendar;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.workflow.DeadlineReached;
import org.shuzhuan.workflow.ProcessIdentity;
import org.shuzhuan.workflow.StepEntered;
import org.shuzhuan.workflow.StepPlan;
import org.shuzhuan.workflow.StepRules;
import org.shuzhuan.workflow.TaskTakenAway;
import org.shuzhuan.workflow.WorkSubject;
import org.shuzhuan.workflow.entity.WorkItem;
import org.shuzhuan.workflow.process.DeadlineTold;
import org.shuzhuan.workflow.process.EnterStep;
import org.shuzhuan.workflow.process.OpenSupervision;
import org.shuzhuan.workflow.process.RemindAssignee;
import org.shuzhuan.workflow.process.StepSetup;
import org.shuzhuan.workflow.process.TaskDeadlines;
import org.shuzhuan.workflow.store.WorkItemStore;

/** The product's engine settings, listeners and step beans over a database in memory; the features are played. */
final class EngineInMemory implements AutoCloseable {

    final Map<String, WorkItem> inbox = new LinkedHashMap<>();
    final List<String> subjects = new ArrayList<>();
    final List<StepEntered> entered = new ArrayList<>();
    final List<DeadlineReached> reached = new ArrayList<>();
    final List<TaskTakenAway> takenAway = new ArrayList<>();
    final Map<Object, Object> beans = new HashMap<>();
    final PortalClock clock = new PortalClock();
    final DecisionTrace trace = new DecisionTrace();
    final Engine engine = new Engine();

    /** Last day of the calendar. */
    LocalDate published = LocalDate.of(2026, 12, 31);

    private final JdbcConnectionPool store;
    private final ProcessEngine running;

    EngineInMemory() throws Exception {
        store = JdbcConnectionPool.create("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
        clock.setOffset(Duration.between(
                PortalClock.systemDefaultZone().instant(),
                LocalDate.of(2026, 11, 23).atTime(9, 0).atZone(PortalClock.ZONE).toInstant()));
        EngineClock.follow(clock);
        stepBeans();
        EngineConfiguration configuration = new EngineConfiguration();
        configuration
                .storedIn(store, transactions())
                .callingBeans(beans, interceptor())
                .listeningWith(new InboxParseListener(listener()), trace)
                .runningJobsOn(new ManagedJobExecutor(ForkJoinPool.commonPool()))
                .setDatabaseSchemaUpdate("create-drop");
        running = configuration.buildProcessEngine();
        engine.open(running);
        new ModelDeployment(running.getRepositoryService()).deployAll();
    }

    /** A service task that sets variables. */
    void delegate(String name, Map<String, Object> variables) {
        beans.put(name, (JavaDelegate) execution -> execution.setVariables(variables));
    }

    /** A service of the root package that works on this engine. */
    <T> T serving(T service) throws ReflectiveOperationException {
        return set(service, "engine", engine);
    }

    void moveClockTo(LocalDate day) {
        clock.setOffset(clock.offset().plus(Duration.between(clock.now(), day.atTime(0, 1))));
    }

    private void stepBeans() throws Exception {
        StepSetup setup = set(set(new StepSetup(), "clock", clock), "calendar", calendar());
        set(setup, "rules", instance(rules()));
        beans.put("enterStep", set(new EnterStep(), "setup", setup));
        beans.put("taskDeadlines", set(new TaskDeadlines(), "setup", setup));
        DeadlineTold told = set(set(new DeadlineTold(), "items", items()), "reached", event(reached));
        beans.put("remindAssignee", set(new RemindAssignee(), "told", told));
        beans.put("openSupervision", set(new OpenSupervision(), "told", told));
    }

    private StepRules rules() {
        return new StepRules() {
            @Override
            public StepPlan plan(long caseFileId, StepEntered step) {
                return StepPlan.of("gx-9901", 5);
            }

            @Override
            public void entered(long caseFileId, StepEntered step) {
                entered.add(step);
            }
        };
    }

    private WorkingCalendar calendar() {
        WorkingCalendar calendar = mock(WorkingCalendar.class);
        when(calendar.plusWorkingDays(any(), anyInt()))
                .thenAnswer(call -> count(call.getArgument(0), call.getArgument(1)));
        return calendar;
    }

    private Deadline count(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            if (!day.isBefore(published)) {
                return Deadline.beyondCalendar(left, day);
            }
            day = day.plusDays(1);
            left -= day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return Deadline.on(day);
    }

    private InboxTaskListener listener() throws Exception {
        InboxTaskListener listener = set(set(new InboxTaskListener(), "items", items()), "clock", clock);
        set(listener, "takenAway", event(takenAway));
        return set(listener, "subjects", instance((WorkSubject) id -> Optional.empty()));
    }

    private SystemSubjectInterceptor interceptor() throws Exception {
        Caller caller = mock(Caller.class);
        when(caller.loginName()).thenReturn("li.na");
        SystemSubjectInterceptor interceptor = set(new SystemSubjectInterceptor(), "caller", caller);
        return set(interceptor, "identities", instance(new ProcessIdentity() {
            @Override
            public <T> T callAs(String processDefinitionKey, String cause, Callable<T> work) throws Exception {
                subjects.add(processDefinitionKey + " for " + cause);
                return work.call();
            }
        }));
    }

    private WorkItemStore items() {
        WorkItemStore items = mock(WorkItemStore.class);
        doAnswer(call -> inbox.put(((WorkItem) call.getArgument(0)).getTaskId(), call.getArgument(0)))
                .when(items)
                .add(any());
        doAnswer(call -> inbox.remove((String) call.getArgument(0))).when(items).remove(anyString());
        when(items.find(anyString())).thenAnswer(call -> Optional.ofNullable(inbox.get(call.getArgument(0))));
        return items;
    }

    @SuppressWarnings("unchecked")
    private static <T> Event<T> event(List<T> fired) {
        Event<T> event = mock(Event.class);
        doAnswer(call -> fired.add(call.getArgument(0))).when(event).fire(any());
        return event;
    }

    @SuppressWarnings("unchecked")
    private static <T> Instance<T> instance(T bean) {
        Instance<T> instance = mock(Instance.class);
        when(instance.isResolvable()).thenReturn(true);
        when(instance.get()).thenReturn(bean);
        return instance;
    }

    /** Every statement commits by itself: the container's transactions are tested in the container. */
    private static TransactionManager transactions() throws Exception {
        AtomicInteger status = new AtomicInteger(Status.STATUS_NO_TRANSACTION);
        TransactionManager manager = mock(TransactionManager.class);
        when(manager.getStatus()).thenAnswer(call -> status.get());
        when(manager.getTransaction()).thenReturn(mock(Transaction.class));
        doAnswer(call -> status.getAndSet(Status.STATUS_ACTIVE)).when(manager).begin();
        doAnswer(call -> status.getAndSet(Status.STATUS_NO_TRANSACTION))
                .when(manager)
                .commit();
        doAnswer(call -> status.getAndSet(Status.STATUS_NO_TRANSACTION))
                .when(manager)
                .rollback();
        return manager;
    }

    private static <T> T set(T bean, String field, Object value) throws ReflectiveOperationException {
        Field found = bean.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(bean, value);
        return bean;
    }

    @Override
    public void close() {
        engine.close();
        running.close();
        store.dispose();
        EngineClock.release();
    }
}
