package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Incident;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.engine.Engine;

/** Process work that failed three times, for the system administrator. */
@Requires("operations:incidents")
@Stateless
public class Incidents {

    private static final String FAILED_JOB = "failedJob";

    @Inject
    private Engine engine;

    @Inject
    private AuditTrail audit;

    /** Newest first. */
    public Page<IncidentView> page(PageRequest request) {
        List<Incident> incidents = engine.runtime()
                .createIncidentQuery()
                .orderByIncidentTimestamp()
                .desc()
                .listPage(request.offset(), request.size());
        Map<String, String> keys = businessKeys(incidents);
        List<IncidentView> rows = incidents.stream()
                .map(incident -> view(incident, keys.get(incident.getProcessInstanceId())))
                .toList();
        return new Page<>(rows, engine.runtime().createIncidentQuery().count(), request);
    }

    /**
     * Gives the failed job one more attempt; the job executor makes it.
     *
     * @throws DomainException {@link WorkflowError#INCIDENT_NOT_OPEN}
     */
    public void retry(String incidentId) {
        Incident incident = Optional.ofNullable(engine.runtime()
                        .createIncidentQuery()
                        .incidentId(incidentId)
                        .incidentType(FAILED_JOB)
                        .singleResult())
                .orElseThrow(() -> new DomainException(WorkflowError.INCIDENT_NOT_OPEN));
        engine.management().setJobRetries(incident.getConfiguration(), 1);
        audit.record(
                "operations:retry-incident", "Job", incident.getConfiguration(), incident.getIncidentMessage(), null);
    }

    private Map<String, String> businessKeys(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        Set<String> instances =
                incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> keys = new HashMap<>();
        engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceIds(instances)
                .list()
                .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
        return keys;
    }

    private IncidentView view(Incident incident, String businessKey) {
        return new IncidentView(
                incident.getId(),
                incident.getConfiguration(),
                engine.repository()
                        .getProcessDefinition(incident.getProcessDefinitionId())
                        .getKey(),
                incident.getProcessInstanceId(),
                businessKey,
                incident.getActivityId(),
                incident.getIncidentMessage(),
                LocalDateTime.ofInstant(incident.getIncidentTimestamp().toInstant(), PortalClock.ZONE));
    }
}
