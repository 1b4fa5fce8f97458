package org.shuzhuan.web.casefile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.AddedOpinionView;
import org.shuzhuan.casefile.AddedOpinions;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;

/** Opinions that others ask of the caller (加签), answered in place. */
@Named
@ViewScoped
public class CasefileOpinionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AddedOpinions opinions;

    @Inject
    private Faults faults;

    private final Map<Long, String> answers = new HashMap<>();
    private List<AddedOpinionView> asked = List.of();

    public void load() {
        asked = opinions.askedOfCaller();
    }

    public String answer(long id) {
        try {
            opinions.answer(id, Opinion.of(answers.get(id)));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/opinions.xhtml?faces-redirect=true&acted=GIVE_OPINION";
    }

    public List<AddedOpinionView> getAsked() {
        return asked;
    }

    /** Typed so far, by opinion. */
    public Map<Long, String> getAnswers() {
        return answers;
    }
}
