package org.shuzhuan.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;

/** The error pages by their address, for requests that scripts have sent; nothing typed into the address is shown as text. */
@Named
@RequestScoped
public class FaultPage {

    private static final Map<Integer, String> KINDS = Map.of(
            400, "400", 401, "expired", 403, "403", 404, "404", 409, "409", 410, "expired", 422, "400", 429, "429", 503,
            "503");

    private int status = 404;
    private String incident;
    private String again;

    public void load() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(status >= 400 && status < 600 ? status : 404);
        String number = FaultNotice.numberOrNull(incident);
        String target = PageAddress.isOwn(again) ? again : external.getRequestContextPath() + "/";
        new FaultNotice(status, number, null).putInto(external.getRequestMap(), target);
    }

    /** Part of the text keys {@code page.error.KIND.*}. */
    public String getKind() {
        return KINDS.getOrDefault(status, "500");
    }

    public int getStatus() {
        return status;
    }

    public void setStatus(int status) {
        this.status = status;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
