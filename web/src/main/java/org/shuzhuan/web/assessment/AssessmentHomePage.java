package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.AssessmentRow;
import org.shuzhuan.assessment.AssessmentState;
import org.shuzhuan.assessment.Assessments;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.assessment.Trials;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** An enterprise's assessments: the open one, those completed, and what each kind counts for. */
@Named
@ViewScoped
public class AssessmentHomePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Assessments assessments;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Trials trials;

    @Inject
    private Faults faults;

    private List<AssessmentRow> rows;
    private Questionnaire questionnaire;
    private String code;

    public void load() {
        rows = assessments.mine();
        questionnaire = questionnaires.current();
    }

    public String begin() {
        try {
            return "/assessment/fill.xhtml?faces-redirect=true&id=" + assessments.openOwn();
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public String takeOver() {
        try {
            return "/assessment/fill.xhtml?faces-redirect=true&id=" + trials.takeOver(code);
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
    }

    public List<AssessmentRow> getCompleted() {
        return rows.stream()
                .filter(row -> row.state() == AssessmentState.COMPLETED)
                .toList();
    }

    /** The open self-assessment; null without. */
    public AssessmentRow getOpen() {
        return rows.stream()
                .filter(row -> row.state() == AssessmentState.OPEN && row.kind() == AssessmentKind.SELF)
                .findFirst()
                .orElse(null);
    }

    public AssessmentKind[] getKinds() {
        return AssessmentKind.values();
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
