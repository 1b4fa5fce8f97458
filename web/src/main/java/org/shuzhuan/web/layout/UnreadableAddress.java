package org.shuzhuan.web.layout;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** An address whose parameters cannot be read ({@code id=abc}) leads to no page: 404, as for a record that does not exist. */
public class UnreadableAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // the parameters are read in the phase
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() && faces.isValidationFailed()) {
            PageFaults.turnTo(faces, new FaultNotice(NOT_FOUND, null, null));
        }
    }
}
