package org.shuzhuan.identity;

import java.util.Set;

/**
 * What the subject of this thread is and may do, at this moment.
 *
 * @param accountId null for the public and for system subjects
 * @param workspace null when there is none
 * @param cause null for people
 */
record Access(
        boolean known,
        boolean system,
        Long accountId,
        String loginName,
        String displayName,
        Workspace workspace,
        Set<String> permissions,
        String cause) {

    static final Access ANONYMOUS = new Access(false, false, null, "anonymous", "", null, Set.of(), null);

    static Access ofSystem(SystemPrincipal system, Set<String> permissions) {
        return new Access(true, true, null, system.name(), system.name(), null, permissions, system.cause());
    }

    static Access ofPerson(PersonPrincipal person, Workspace workspace, Set<String> permissions) {
        return new Access(
                true,
                false,
                person.accountId(),
                person.loginName(),
                person.displayName(),
                workspace,
                permissions,
                null);
    }

    Set<String> roles() {
        return workspace == null ? Set.of() : workspace.roles();
    }
}
