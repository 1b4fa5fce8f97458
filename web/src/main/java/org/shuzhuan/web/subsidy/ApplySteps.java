package org.shuzhuan.web.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.subsidy.FormStep;
import org.shuzhuan.web.layout.Text;

/** The way through the steps of the form: three pages, the first of them for five steps. */
@Named
@ApplicationScoped
public class ApplySteps {

    @Inject
    private Text text;

    /** Every step before the current one can be opened again. */
    public List<ApplyStep> of(long draftId, FormStep current) {
        return Arrays.stream(FormStep.values())
                .map(step -> new ApplyStep(text.of(step), address(draftId, step), state(step, current)))
                .toList();
    }

    public String address(long draftId, FormStep step) {
        return switch (step) {
            case DOCUMENTS -> "/subsidy/apply-documents.xhtml?draft=" + draftId;
            case CHECK -> "/subsidy/apply-check.xhtml?draft=" + draftId;
            default -> "/subsidy/apply.xhtml?draft=" + draftId + "&step=" + step;
        };
    }

    public FormStep next(FormStep step) {
        return FormStep.values()[Math.min(step.ordinal() + 1, FormStep.CHECK.ordinal())];
    }

    public FormStep previous(FormStep step) {
        return FormStep.values()[Math.max(step.ordinal() - 1, 0)];
    }

    /** An outcome that leads to the step. */
    String outcome(long draftId, FormStep step) {
        return address(draftId, step) + "&faces-redirect=true";
    }

    /** The step of an address; the first when it names none. */
    static FormStep read(String name) {
        return Arrays.stream(FormStep.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(FormStep.ENTERPRISE);
    }

    private static String state(FormStep step, FormStep current) {
        if (step == current) {
            return "NOW";
        }
        return step.ordinal() < current.ordinal() ? "DONE" : "NEXT";
    }
}
