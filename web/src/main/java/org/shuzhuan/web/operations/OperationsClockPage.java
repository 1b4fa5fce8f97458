package org.shuzhuan.web.operations;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.operations.DemonstrationClock;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Text;

/** Moves the clock of a demonstration forward; what falls due on the way is done at once. */
@Named
@ViewScoped
public class OperationsClockPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DemonstrationClock clock;

    @Inject
    private Faults faults;

    @Inject
    private Text text;

    private int days = 1;

    public void toNextDue() {
        clock.nextDueAt().ifPresent(this::move);
    }

    public void forward() {
        move(clock.now().plusDays(days));
    }

    private void move(LocalDateTime target) {
        try {
            String words = text.with("operations.clock.moved", clock.moveTo(target));
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, words));
        } catch (DomainException refusal) {
            faults.add(refusal);
        }
    }

    public boolean isAvailable() {
        return clock.available();
    }

    public LocalDateTime getNow() {
        return clock.now();
    }

    /** Null when nothing waits. */
    public LocalDateTime getNextDueAt() {
        return clock.nextDueAt().orElse(null);
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
