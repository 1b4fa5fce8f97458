package org.shuzhuan.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts now. Inject it; the feature {@code identity} answers from the Shiro subject of this thread. A person acts in one
 * workspace at a time: for one enterprise, or for one organisation with the roles held there. Process work acts as the
 * system subject {@code process:<ProcessId>}.
 */
public interface Caller {

    /** False for the public. */
    boolean known();

    /** True for process work, jobs and the demonstration loader. */
    boolean system();

    /** Account id of the person, empty for the public and for system subjects. */
    Optional<Long> accountId();

    /** Login name, or {@code process:<ProcessId>}, or {@code anonymous}. */
    String loginName();

    /** Name a person reads. */
    String displayName();

    /** Name of the enterprise or organisation acted for; empty text when there is none. */
    String workspaceName();

    Optional<Long> enterpriseId();

    Optional<Long> organisationId();

    /** Role ids of product.md held in the workspace, such as {@code acceptance}. */
    Set<String> roles();

    boolean permitted(String permission);

    /** For a system subject: the person or timer that caused the work, else empty. */
    Optional<String> cause();

    /** Address of the request, empty for jobs. */
    Optional<String> remoteAddress();

    default boolean holds(String role) {
        return roles().contains(role);
    }

    /** Candidate groups of the workspace in the form {@code role@organisationCode}. */
    Set<String> candidateGroups();

    /** People on leave whose tasks of this group the caller does in their place; empty for everybody else. */
    default List<StandIn> standsInFor(String candidateGroup) {
        return List.of();
    }

    /** False when the caller has the group only in the place of somebody on leave. */
    default boolean holdsItself(String candidateGroup) {
        return candidateGroups().contains(candidateGroup);
    }

    /**
     * In whose place the caller acts on a task: the holder's who is on leave, or anybody's through whom alone the caller has
     * the group; empty when the caller acts for themselves.
     *
     * @param holder login of the task's holder; null when nobody holds it
     */
    default Optional<StandIn> actsFor(String candidateGroup, String holder) {
        List<StandIn> absent = standsInFor(candidateGroup);
        return absent.stream()
                .filter(one -> one.login().equals(holder))
                .findFirst()
                .or(() -> holdsItself(candidateGroup)
                        ? Optional.empty()
                        : absent.stream().findFirst());
    }
}
