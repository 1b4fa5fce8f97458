package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shuzhuan.identity.OrganisationDirectory;
import org.shuzhuan.identity.OrganisationView;
import org.shuzhuan.identity.Role;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.workflow.WorkItemView;

/** Who may be given a task or asked about it: desks of the organisations that answer for the region of the case. */
@ApplicationScoped
class DeskPeople {

    /** Desks that know cases; no expert, provider or observer is asked this way. */
    private static final Set<Role> ADVISERS = Set.of(
            Role.ACCEPTANCE,
            Role.VERIFICATION,
            Role.REVIEW,
            Role.AUDITOR,
            Role.LEADER,
            Role.FINANCE,
            Role.PAYER,
            Role.PROGRAMME_ADMIN);

    @Inject
    private OrganisationDirectory organisations;

    /** The task's own role, in every unit that has this desk for the region. */
    List<DeskPerson> fitFor(WorkItemView task) {
        Role role =
                Role.ofId(task.role()).filter(found -> !found.isForEnterprise()).orElse(null);
        return role == null ? List.of() : desks(task.regionCode(), Set.of(role));
    }

    List<DeskPerson> advisersFor(WorkItemView task) {
        return Role.ofId(task.role()).filter(Role::isForEnterprise).isPresent()
                ? List.of()
                : desks(task.regionCode(), ADVISERS);
    }

    /**
     * @param key as {@link DeskPerson#getKey}
     * @throws DomainException NOT_FIT_FOR_TASK
     */
    static DeskPerson chosen(List<DeskPerson> people, String key) {
        return people.stream()
                .filter(person -> person.getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> new DomainException(CaseFileError.NOT_FIT_FOR_TASK));
    }

    private List<DeskPerson> desks(String regionCode, Set<Role> roles) {
        List<DeskPerson> people = new ArrayList<>();
        for (OrganisationView unit : organisations.answeringFor(regionCode)) {
            unit.desks().stream().filter(roles::contains).sorted().forEach(role -> people.addAll(desk(unit, role)));
        }
        return people;
    }

    private List<DeskPerson> desk(OrganisationView unit, Role role) {
        String group = role.getId() + "@" + unit.code();
        List<DeskPerson> people = new ArrayList<>();
        people.add(DeskPerson.of(group, unit.name(), role.getId(), null, null));
        organisations
                .holdersOf(role, unit.code())
                .forEach(account -> people.add(
                        DeskPerson.of(group, unit.name(), role.getId(), account.loginName(), account.displayName())));
        return people;
    }
}
