package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.shuzhuan.identity.IdentityError;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.Navigation;
import org.shuzhuan.web.layout.PageAddress;

/** Signs in with login name and password, and goes on to the page that was asked for. */
@Named
@RequestScoped
public class IdentityLoginPage {

    /** Parameter of the address that names the page asked for. */
    static final String TARGET = "to";

    @Inject
    private Caller caller;

    @Inject
    private Faults faults;

    @Inject
    private Navigation navigation;

    private String loginName;
    private String password;
    private String target;
    private boolean ended;

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
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String home = external.getRequestContextPath() + navigation.getHome();
        external.redirect(PageAddress.isOwn(target) ? target : home);
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
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
