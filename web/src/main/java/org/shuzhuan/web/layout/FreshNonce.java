package org.shuzhuan.web.layout;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.HashMap;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * A form sent without scripts is answered with a whole new page, and every page has a script nonce of its own. PrimeFaces
 * would take the nonce of the page before, which only its script sends along, and refuses the request without it.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        boolean wholePage = faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest();
        if (!wholePage || view == null || faces.getResponseComplete()) {
            return;
        }
        String nonce = PrimeFacesContext.getCspState(faces).generateNonce();
        if (!view.isTransient()) {
            view.getViewMap(true).put(NONCE, nonce);
        }
        ExternalContext external = faces.getExternalContext();
        external.setRequest(new WithNonce((HttpServletRequest) external.getRequest(), nonce));
    }

    private static final class WithNonce extends HttpServletRequestWrapper {

        private final String nonce;

        WithNonce(HttpServletRequest request, String nonce) {
            super(request);
            this.nonce = nonce;
        }

        @Override
        public String getParameter(String name) {
            return NONCE.equals(name) ? nonce : super.getParameter(name);
        }

        @Override
        public String[] getParameterValues(String name) {
            return NONCE.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.put(NONCE, new String[] {nonce});
            return parameters;
        }
    }
}
