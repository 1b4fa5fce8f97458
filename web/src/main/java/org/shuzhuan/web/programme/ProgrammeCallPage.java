package org.shuzhuan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.util.Faces;
import org.shuzhuan.programme.CallAdministration;
import org.shuzhuan.programme.CallChangeView;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;

/** One call as applicants read it: dates, who may apply, what is granted, documents, costs, payment, policy. */
@Named
@RequestScoped
public class ProgrammeCallPage {

    @Inject
    private CallDirectory calls;

    @Inject
    private CallAdministration administration;

    @Inject
    private CallDates dates;

    @Inject
    private Caller caller;

    private String id;
    private CallView call;
    private CallDefinition definition;

    /** Answers 404 for what is no call. */
    public void load() {
        try {
            call = calls.get(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
            definition = calls.definition(call.id(), call.definitionNumber());
        } catch (DomainException unknown) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
        }
    }

    public List<CallDate> getDates() {
        return dates.of(call, definition.times());
    }

    /** Applications are taken now, and this person acts for an enterprise. */
    public boolean isMayApply() {
        return isOpen() && caller.enterpriseId().isPresent();
    }

    /** Applications are taken now, but nobody is signed in. */
    public boolean isMaySignIn() {
        return isOpen() && !caller.known();
    }

    private boolean isOpen() {
        return call.status() == CallStatus.OPEN;
    }

    /** Changes ordered, newest first, with their reasons. */
    public List<CallChangeView> getChanges() {
        return administration.published(call.id());
    }

    public long getRequired() {
        return definition.form().documents().stream()
                .filter(item -> item.required())
                .count();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CallView getCall() {
        return call;
    }

    public CallDefinition getDefinition() {
        return definition;
    }
}
