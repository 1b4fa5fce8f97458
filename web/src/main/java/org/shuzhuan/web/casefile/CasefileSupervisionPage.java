package org.shuzhuan.web.casefile;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.casefile.SupervisionOrders;
import org.shuzhuan.casefile.SupervisionState;
import org.shuzhuan.casefile.SupervisionView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.FilterValue;
import org.shuzhuan.web.layout.Text;

/** Supervision orders (督办) of the unit and of those below it; the unit's people answer in place. */
@Named
@ViewScoped
public class CasefileSupervisionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private SupervisionOrders orders;

    @Inject
    private Text text;

    @Inject
    private Faults faults;

    private final Map<Long, String> answers = new HashMap<>();
    private String state;
    private int number = 1;
    private Page<SupervisionView> page;

    public void load() {
        SupervisionState wanted = FilterValue.of(SupervisionState.class, state);
        page = orders.list(wanted, new PageRequest((number - 1) * ROWS, ROWS));
    }

    public String answer(long id) {
        try {
            orders.answer(id, Opinion.of(answers.get(id)));
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return "/casefile/supervision.xhtml?faces-redirect=true&acted=ANSWER_SUPERVISION";
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(SupervisionState.values())
                .map(known -> new SelectItem(known.name(), text.of(known)))
                .toList();
    }

    public Page<SupervisionView> getPage() {
        return page;
    }

    /** Typed so far, by order. */
    public Map<Long, String> getAnswers() {
        return answers;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
