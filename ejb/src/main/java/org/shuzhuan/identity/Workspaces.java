package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;

/** For whom the signed-in person acts (身份切换). The choice lives in the session; without a choice the first one counts. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class Workspaces {

    @Inject
    GrantedWorkspaces granted;

    @Inject
    WorkspaceNames names;

    @Inject
    ActiveAccess access;

    @Inject
    Caller caller;

    @Inject
    AuditTrail trail;

    /** All that are granted and valid today; empty for system subjects. */
    public List<Workspace> ofCaller() {
        return caller.accountId().map(granted::of).map(names::named).orElse(List.of());
    }

    /** Empty when the account holds no valid grant. */
    public Optional<Workspace> active() {
        return Optional.ofNullable(access.current().workspace()).map(names::named);
    }

    /** @throws DomainException WORKSPACE_NOT_GRANTED; WORKSPACE_FIXED for a bearer token */
    public void switchTo(String key) {
        if (ofCaller().stream().noneMatch(workspace -> workspace.key().equals(key))) {
            throw new DomainException(IdentityError.WORKSPACE_NOT_GRANTED);
        }
        Subject subject = SecurityUtils.getSubject();
        if (((PersonPrincipal) subject.getPrincipal()).tokenId() != null) {
            throw new DomainException(IdentityError.WORKSPACE_FIXED);
        }
        trail.record("identity:switch-workspace", "Account", caller.loginName(), caller.workspaceName(), key);
        subject.getSession().setAttribute(ActiveAccess.SESSION_WORKSPACE, key);
    }
}
