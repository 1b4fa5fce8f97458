package org.shuzhuan.web.layout;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuzhuan.shared.DomainException;

/**
 * What a page does with an exception: a refusal of a service is shown on the same page with everything typed; a view that is
 * gone, a record that may not be seen and a fault of ours get their error page, the last with an incident number.
 */
class PageFaults extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageFaults.class.getName());
    private static final int GONE = 410;
    private static final int UNEXPECTED = 500;
    /** Id of the summary that {@code sz:errorSummary} writes. */
    private static final String SUMMARY = "faults";

    PageFaults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        boolean answered = false;
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            if (answered) {
                LOG.log(Level.FINE, "Followed another exception of the same request", failure);
            } else {
                answer(faces, failure);
                answered = true;
            }
        }
    }

    private static void answer(FacesContext faces, Throwable failure) {
        Optional<DomainException> refusal = Failures.refusal(failure);
        if (isExpired(failure)) {
            turnTo(faces, new FaultNotice(GONE, null, null));
        } else if (refusal.isEmpty()) {
            turnTo(faces, new FaultNotice(UNEXPECTED, Failures.incident(failure), null));
        } else if (!shownOnPage(faces, refusal.get())) {
            DomainException refused = refusal.get();
            String words = CDI.current().select(Text.class).get().error(refused.getCode(), refused.getArguments());
            turnTo(faces, new FaultNotice(refused.getCode().httpStatus(), null, words));
        }
    }

    private static boolean isExpired(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof ViewExpiredException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** A form that was sent and has a place for messages shows the refusal there. */
    private static boolean shownOnPage(FacesContext faces, DomainException refusal) {
        boolean sent = faces.isPostback()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        List<String> summaries = sent ? summaries(faces) : List.of();
        if (summaries.isEmpty()) {
            return false;
        }
        CDI.current().select(Faults.class).get().add(refusal);
        if (faces.getPartialViewContext().isAjaxRequest()) {
            faces.getPartialViewContext().getRenderIds().addAll(summaries);
        }
        faces.renderResponse();
        return true;
    }

    private static List<String> summaries(FacesContext faces) {
        List<String> clientIds = new ArrayList<>();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (isSummary(component)) {
                clientIds.add(component.getClientId(faces));
            }
            return VisitResult.ACCEPT;
        });
        return clientIds;
    }

    private static boolean isSummary(UIComponent component) {
        return SUMMARY.equals(component.getId());
    }

    static void turnTo(FacesContext faces, FaultNotice notice) {
        ExternalContext external = faces.getExternalContext();
        if (external.isResponseCommitted()) {
            return; // the rest of the page is lost, the log has the cause
        }
        String again = PageAddress.again((HttpServletRequest) external.getRequest());
        try {
            external.responseReset();
            if (faces.getPartialViewContext().isAjaxRequest()) {
                external.redirect(external.getRequestContextPath() + notice.address(again));
            } else {
                notice.putInto(external.getRequestMap(), again);
                // Faces knows an error page by its message, which therefore must not be null
                external.responseSendError(notice.status(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
