package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.engine.Engine;

/** The model that runs, with what a token has passed and where it is now. */
// asked by services that have checked the case's scope; holds no data of the case
@Requires(Requires.ANYONE)
@Stateless
public class ProcessDiagrams {

    @Inject
    private Engine engine;

    /**
     * The instances of a case: its own process and those it called, in the order of their start, running and ended.
     *
     * @param businessKey case number
     */
    public List<ProcessDiagramView> ofBusinessKey(String businessKey) {
        return engine
                .history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    /** @throws DomainException {@link SharedError#NOT_FOUND} */
    public ProcessDiagramView ofInstance(String processInstanceId) {
        HistoricProcessInstance instance = engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult();
        if (instance == null) {
            throw new DomainException(SharedError.NOT_FOUND);
        }
        return view(instance);
    }

    private ProcessDiagramView view(HistoricProcessInstance instance) {
        ProcessDefinition definition = engine.repository().getProcessDefinition(instance.getProcessDefinitionId());
        List<HistoricActivityInstance> passed = engine.history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        boolean withIncident = engine.runtime()
                        .createIncidentQuery()
                        .processInstanceId(instance.getId())
                        .count()
                > 0;
        return new ProcessDiagramView(
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                xml(definition),
                active(passed),
                currentSteps(passed),
                passages(passed),
                withIncident);
    }

    private static List<String> active(List<HistoricActivityInstance> passed) {
        return passed.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    private static List<String> currentSteps(List<HistoricActivityInstance> passed) {
        return passed.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityName)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    private static List<ActivityTime> passages(List<HistoricActivityInstance> passed) {
        return passed.stream()
                .map(activity -> new ActivityTime(
                        activity.getActivityId(),
                        time(activity.getStartTime()),
                        time(activity.getEndTime()),
                        activity.isCanceled()))
                .sorted(Comparator.comparing(ActivityTime::started))
                .toList();
    }

    private String xml(ProcessDefinition definition) {
        try (InputStream model = engine.repository().getProcessModel(definition.getId())) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDateTime time(Date date) {
        return date == null ? null : LocalDateTime.ofInstant(date.toInstant(), PortalClock.ZONE);
    }
}
