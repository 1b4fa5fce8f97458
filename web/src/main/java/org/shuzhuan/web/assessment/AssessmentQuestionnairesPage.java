package org.shuzhuan.web.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongConsumer;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.assessment.QuestionnaireRow;
import org.shuzhuan.assessment.Questionnaires;
import org.shuzhuan.assessment.SourceNote;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** The administrator's questionnaires: import, publish, retire, and what is still to be held against the official text. */
@Named
@ViewScoped
public class AssessmentQuestionnairesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private List<QuestionnaireRow> rows;
    private Long shownId;
    private Questionnaire shown;
    private String json;
    private List<String> found = List.of();

    public void load() {
        rows = questionnaires.all();
        if (shownId == null && !rows.isEmpty()) {
            shownId = rows.get(0).id();
        }
        shown = shownId == null ? null : questionnaires.content(shownId);
    }

    /** Whole or not at all; every fault with its place in the file. */
    public void importFile() {
        found = List.of();
        try {
            shownId = questionnaires.importFile(json == null ? "" : json);
            json = null;
        } catch (ValidationException refusal) {
            found = refusal.getFaults().stream().map(this::words).toList();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        load();
    }

    public void publish(long id) {
        act(id, questionnaires::publish);
    }

    public void retire(long id) {
        act(id, questionnaires::retire);
    }

    private void act(long id, LongConsumer act) {
        found = List.of();
        try {
            act.accept(id);
        } catch (ValidationException refusal) {
            found = refusal.getFaults().stream().map(this::words).toList();
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
        load();
    }

    private String words(FieldFault fault) {
        return fault.path() + " " + text.error(fault.code(), fault.arguments());
    }

    public List<SourceNote> getToVerify() {
        return shown.notes().stream().filter(SourceNote::isToVerify).toList();
    }

    public List<QuestionnaireRow> getRows() {
        return rows;
    }

    public Questionnaire getShown() {
        return shown;
    }

    public List<String> getFound() {
        return found;
    }

    public Long getShownId() {
        return shownId;
    }

    public void setShownId(Long shownId) {
        this.shownId = shownId;
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }
}
