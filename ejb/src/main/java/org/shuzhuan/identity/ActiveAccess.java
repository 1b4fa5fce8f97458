package org.shuzhuan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.shiro.session.Session;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.shuzhuan.identity.store.AccountStore;

/**
 * Rights of the subject on this thread. Read from the database once per request, so that a revoked or expired grant, a lock
 * or a moved clock counts from the next click; Shiro clears the thread's memory at the end of each request.
 */
@ApplicationScoped
class ActiveAccess {

    /** Which password the session goes on with after its own person has changed it. */
    private static final String SESSION_CREDENTIAL = "org.shuzhuan.identity.credential";

    static final String SESSION_WORKSPACE = "org.shuzhuan.identity.workspace";
    private static final String REMEMBERED = ActiveAccess.class.getName();

    @Inject
    AccountStore accounts;

    @Inject
    GrantedWorkspaces granted;

    @Inject
    RolePermissions rolePermissions;

    Access current() {
        Subject subject = RequestOrigin.entered() ? ThreadContext.getSubject() : null;
        Object principal = subject == null || !subject.isAuthenticated() ? null : subject.getPrincipal();
        if (principal instanceof SystemPrincipal system) {
            return Access.ofSystem(system, rolePermissions.ofSystem(system.name()));
        }
        return principal instanceof PersonPrincipal person
                ? remembered(person, wanted(subject, person))
                : Access.ANONYMOUS;
    }

    private Access remembered(PersonPrincipal person, String wantedKey) {
        if (ThreadContext.get(REMEMBERED) instanceof Remembered known && known.fits(person, wantedKey)) {
            return known.access();
        }
        Access access = read(person, wantedKey);
        ThreadContext.put(REMEMBERED, new Remembered(person, wantedKey, access));
        return access;
    }

    private Access read(PersonPrincipal person, String wantedKey) {
        boolean active = accounts.standingOf(person.accountId())
                .filter(standing -> standing.holds(credential(person)))
                .isPresent();
        if (!active) {
            return Access.ANONYMOUS;
        }
        List<Workspace> workspaces = granted.of(person.accountId());
        Workspace chosen = workspaces.stream()
                .filter(workspace -> workspace.key().equals(wantedKey))
                .findFirst()
                .orElse(null);
        if (chosen == null && person.tokenId() == null && !workspaces.isEmpty()) {
            chosen = workspaces.get(0);
        }
        return Access.ofPerson(person, chosen, chosen == null ? Set.of() : rolePermissions.ofRoles(chosen.roles()));
    }

    private static String wanted(Subject subject, PersonPrincipal person) {
        if (person.tokenWorkspace() != null) {
            return person.tokenWorkspace();
        }
        Session session = subject.getSession(false);
        return session == null ? null : (String) session.getAttribute(SESSION_WORKSPACE);
    }

    /** The session of this request goes on after its person has changed the password; every other one ends. */
    void keepSession(int credentialNo) {
        Subject subject = RequestOrigin.entered() ? ThreadContext.getSubject() : null;
        Session session = subject == null ? null : subject.getSession(false);
        if (session != null) {
            session.setAttribute(SESSION_CREDENTIAL, credentialNo);
        }
    }

    private static Integer credential(PersonPrincipal person) {
        if (person.credentialNo() == null) {
            return null;
        }
        Session session = ThreadContext.getSubject().getSession(false);
        Object changed = session == null ? null : session.getAttribute(SESSION_CREDENTIAL);
        return changed == null ? person.credentialNo() : (Integer) changed;
    }

    private record Remembered(PersonPrincipal person, String wantedKey, Access access) {

        boolean fits(PersonPrincipal other, String otherKey) {
            return person.equals(other) && Objects.equals(wantedKey, otherKey);
        }
    }
}
