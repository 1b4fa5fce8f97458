package org.shuzhuan.web.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ActivityTime;
import org.shuzhuan.workflow.ProcessDiagramView;
import org.shuzhuan.workflow.ProcessDiagrams;

/** The diagram of a case for whoever may read the case: the model that runs, and which steps are done or current. */
@Path("cases/{id}/diagram")
@Requires("casefile:read")
public class CaseDiagramResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private ProcessDiagrams diagrams;

    @GET
    @Path("model")
    @Produces(MediaType.APPLICATION_XML)
    public String model(@PathParam("id") long id) {
        return diagram(id).xml();
    }

    /** Ids of activities; anchors are those of the timeline on the case pages. */
    @GET
    @Path("marks")
    @Produces(MediaType.APPLICATION_JSON)
    public Marks marks(@PathParam("id") long id) {
        ProcessDiagramView diagram = diagram(id);
        List<String> done = diagram.passages().stream()
                .filter(passage -> passage.ended() != null && !passage.cancelled())
                .map(ActivityTime::activityId)
                .distinct()
                .filter(activity -> !diagram.activeActivities().contains(activity))
                .toList();
        Map<String, String> anchors = new TreeMap<>();
        cases.history(id).forEach(line -> anchors.put(line.getStepKey(), "#step-" + line.getStepKey()));
        diagram.activeActivities().forEach(activity -> anchors.put(activity, "#step-now"));
        return new Marks(diagram.activeActivities(), done, anchors);
    }

    private ProcessDiagramView diagram(long id) {
        CaseView caseView = cases.get(id);
        return diagrams.ofBusinessKey(caseView.getCaseNumber()).stream()
                .filter(diagram -> diagram.processKey().equals(caseView.getProcessKey()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** What {@code diagram.js} draws. */
    public record Marks(List<String> current, List<String> done, Map<String, String> anchors) {

        public List<String> getCurrent() {
            return current;
        }

        public List<String> getDone() {
            return done;
        }

        public Map<String, String> getAnchors() {
            return anchors;
        }
    }
}
