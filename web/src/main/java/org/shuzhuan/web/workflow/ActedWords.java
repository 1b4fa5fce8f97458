package org.shuzhuan.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.web.layout.Text;

/** What was just done, from the address that the act led to; a word that is no act says nothing. */
@Named
@RequestScoped
public class ActedWords {

    @Inject
    private Text text;

    public String getWords() {
        String act = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("acted");
        String key = "workflow.acted." + act;
        return act != null && text.containsKey(key) ? text.get(key) : "";
    }
}
