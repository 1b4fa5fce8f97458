package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.workflow.ActivityTime;
import org.shuzhuan.workflow.ProcessDiagramView;
import org.shuzhuan.workflow.ProcessDiagrams;

/** The process of a case for the diagram viewer; who may read the case may see it. */
@Path("cases/{id}/diagram")
@RequestScoped
@Requires("casefile:read")
public class CaseDiagramResource {

    @Inject
    private CaseFiles cases;

    @Inject
    private ProcessDiagrams diagrams;

    /** The model that runs, as BPMN XML. */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    public String model(@PathParam("id") long id) {
        return diagram(cases.get(id)).xml();
    }

    /** Ids of current and passed steps, and where on the case page a step's record stands. */
    @GET
    @Path("marks")
    @Produces(MediaType.APPLICATION_JSON)
    public Marks marks(@PathParam("id") long id) {
        ProcessDiagramView diagram = diagram(cases.get(id));
        Marks marks = new Marks();
        marks.current = diagram.activeActivities();
        marks.done = diagram.passages().stream()
                .filter(passage -> passage.ended() != null && !passage.cancelled())
                .map(ActivityTime::activityId)
                .filter(activity -> !marks.current.contains(activity))
                .distinct()
                .toList();
        List<HistoryLine> history = cases.history(id);
        for (int index = 0; index < history.size(); index++) {
            marks.anchors.put(history.get(index).stepKey(), "#record-" + index);
        }
        return marks;
    }

    private ProcessDiagramView diagram(CaseView head) {
        return diagrams.ofInstance(head.getProcessInstanceId());
    }

    /** JSON answer. */
    public static class Marks {
        public List<String> current;
        public List<String> done;
        /** Step id to the anchor of its last record. */
        public final Map<String, String> anchors = new HashMap<>();
    }
}
