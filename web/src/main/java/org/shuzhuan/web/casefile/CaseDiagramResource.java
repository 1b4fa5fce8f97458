package org.shuzhuan.web.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ActivityTime;
import org.shuzhuan.workflow.ProcessDiagramView;
import org.shuzhuan.workflow.ProcessDiagrams;

/**
 * The diagrams of a case for whoever may read the case: its own process first, then those it called in the order of their
 * start, each with the model that runs, and which steps are done or current.
 */
@Path("cases/{id}/diagram")
@Requires("casefile:read")
public class CaseDiagramResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private ProcessDiagrams diagrams;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<Part> parts(@PathParam("id") long id) {
        return diagrams(id).stream()
                .map(diagram -> new Part(diagram.processKey(), diagram.name(), diagram.currentSteps()))
                .toList();
    }

    /** @param part position in the list of parts, 0 for the case's own process */
    @GET
    @Path("model")
    @Produces(MediaType.APPLICATION_XML)
    public String model(@PathParam("id") long id, @QueryParam("part") @DefaultValue("0") int part) {
        return diagram(id, part).xml();
    }

    /** Ids of activities; anchors are those of the timeline on the case pages. */
    @GET
    @Path("marks")
    @Produces(MediaType.APPLICATION_JSON)
    public Marks marks(@PathParam("id") long id, @QueryParam("part") @DefaultValue("0") int part) {
        ProcessDiagramView diagram = diagram(id, part);
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

    private ProcessDiagramView diagram(long id, int part) {
        List<ProcessDiagramView> all = diagrams(id);
        if (part < 0 || part >= all.size()) {
            throw new NotFoundException();
        }
        return all.get(part);
    }

    private List<ProcessDiagramView> diagrams(long id) {
        CaseView caseView = cases.get(id);
        return diagrams.ofBusinessKey(caseView.getCaseNumber()).stream()
                .sorted(Comparator.comparing(diagram -> !diagram.processKey().equals(caseView.getProcessKey())))
                .toList();
    }

    /** One process of the case; without current steps it has ended. */
    public record Part(String processKey, String name, List<String> currentSteps) {

        public String getProcessKey() {
            return processKey;
        }

        public String getName() {
            return name;
        }

        public List<String> getCurrentSteps() {
            return currentSteps;
        }
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
