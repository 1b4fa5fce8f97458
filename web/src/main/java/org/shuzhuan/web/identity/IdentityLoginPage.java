package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.web.util.SavedRequest;
import org.apache.shiro.web.util.WebUtils;
import org.shuzhuan.identity.IdentityError;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Navigation;

/** Signs in with login name and password, and goes on to the page that was asked for. */
@Named
@RequestScoped
public class IdentityLoginPage {

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    @Inject
    private Navigation navigation;

    private String loginName;
    private String password;

    /** Who is signed in already has nothing to do here. */
    public void load() throws IOException {
        if (caller.known()) {
            goOn();
        }
    }

    public void signIn() throws IOException {
        try {
            SecurityUtils.getSubject().login(new UsernamePasswordToken(loginName, password));
        } catch (AuthenticationException e) {
            password = null;
            refuse(e);
            return;
        }
        goOn();
    }

    private void refuse(AuthenticationException refusal) {
        if (refusal.getCause() instanceof DomainException busy) {
            faults.add(busy);
        } else {
            faults.add(new DomainException(IdentityError.SIGN_IN_REFUSED));
        }
    }

    private void goOn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        SavedRequest asked = WebUtils.getAndClearSavedRequest(request);
        // only what Shiro itself has saved on this server, and only what may be repeated
        boolean repeatable = asked != null && "GET".equalsIgnoreCase(asked.getMethod());
        String target = repeatable ? asked.getRequestUrl() : request.getContextPath() + navigation.getHome();
        faces.getExternalContext().redirect(target);
    }

    public String getLoginName() {
        return loginName;
    }

    public void setLoginName(String loginName) {
        this.loginName = loginName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
