package org.shuzhuan.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/**
 * What is wrong on this page: for the summary on top, and at each field. Page beans hand refusals of a service in with
 * {@link #add(DomainException)}; a {@link FieldFault} finds its input by the tag attribute {@code path}.
 */
@Named
@RequestScoped
public class Faults {

    @Inject
    private Text text;

    public List<Fault> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Fault> faults = new ArrayList<>();
        Iterator<String> clientIds = faces.getClientIdsWithMessages();
        while (clientIds.hasNext()) {
            String clientId = clientIds.next();
            faces.getMessageList(clientId).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                    .forEach(message -> faults.add(new Fault(clientId == null ? "" : clientId, message.getSummary())));
        }
        return faults;
    }

    /** Whether something is to be mended on this page; else the act was refused as it stands. */
    public boolean isAtFields() {
        return getAll().stream().anyMatch(Fault::isAtField);
    }

    /** What went well in the act before, such as "saved". */
    public List<String> getNews() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** Faults of the input with this id in the naming container of {@code near}. */
    public List<String> at(UIComponent near, String id) {
        UIComponent input = near == null ? null : near.findComponent(id);
        if (input == null) {
            return List.of();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getMessageList(input.getClientId(faces)).stream()
                .map(FacesMessage::getDetail)
                .toList();
    }

    /** Ids of what a screen reader reads with the input: its hint and its fault, as the field tags name them; null for none. */
    public String describedBy(UIComponent input, String id, String hint) {
        String block = input.getClientId() + "-field";
        String ids = (hint == null || hint.isEmpty() ? "" : block + "-hint ")
                + (at(input, id).isEmpty() ? "" : block + "-error");
        return ids.isBlank() ? null : ids.trim();
    }

    /** Shows a refusal of a service: at the fields it names, else for the whole form. */
    public void add(DomainException refusal) {
        if (refusal instanceof ValidationException form) {
            form.getFaults().forEach(this::addAtField);
        } else {
            String words = text.error(refusal.getCode(), refusal.getArguments());
            addMessage(null, words, words);
        }
        FacesContext.getCurrentInstance().validationFailed();
    }

    private void addAtField(FieldFault fault) {
        // the input stays valid: an invalid one without submitted value renders empty, and typed text would be lost
        FacesContext faces = FacesContext.getCurrentInstance();
        String[] clientId = new String[1];
        Object[] label = new Object[1];
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (context, component) -> {
            if (component instanceof UIInput
                    && fault.path().equals(component.getAttributes().get("path"))) {
                clientId[0] = component.getClientId(faces);
                label[0] = component.getAttributes().get("label");
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        String words = text.error(fault.code(), fault.arguments());
        addMessage(clientId[0], label[0] == null ? words : text.with("layout.fault", label[0], words), words);
    }

    /** @param summary in the list on top, with the name of the field; detail stands at the field itself */
    private static void addMessage(String clientId, String summary, String detail) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail));
    }
}
