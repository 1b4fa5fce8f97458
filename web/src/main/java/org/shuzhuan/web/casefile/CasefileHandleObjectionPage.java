package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.ObjectionDesk;
import org.shuzhuan.casefile.ObjectionDetail;
import org.shuzhuan.casefile.ObjectionDocuments;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.web.workflow.DecisionPage;

/** The desk that handles an objection (处理异议), of the reviewer's unit or, after thirty days, of the leader. */
@Named
@ViewScoped
public class CasefileHandleObjectionPage extends DecisionPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ObjectionDesk desk;

    @Inject
    private Documents documents;

    @Inject
    private OpinionFiles files;

    private ObjectionDetail objection;
    private List<DocumentView> evidence = List.of();

    @Override
    protected void prepare() {
        objection = desk.open(getTaskId());
        evidence = documents.of(ObjectionDocuments.KIND, objection.id());
        super.prepare();
    }

    @Override
    protected List<String> codes() {
        return List.of("DISMISSED", "UPHELD");
    }

    @Override
    protected void perform(String code) {
        Opinion reasons = new Opinion(getOpinion(), files.ids(getCaseFileId()));
        if ("UPHELD".equals(code)) {
            desk.uphold(getTaskId(), reasons);
        } else {
            desk.dismiss(getTaskId(), reasons);
        }
    }

    public ObjectionDetail getObjection() {
        return objection;
    }

    public List<DocumentView> getEvidence() {
        return evidence;
    }
}
