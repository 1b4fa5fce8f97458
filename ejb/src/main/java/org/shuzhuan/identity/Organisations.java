package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Organisation;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;

/** The system administrator's work on the tree of organisations. */
@Requires("identity:administer")
@Stateless
public class Organisations {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,29}");

    @Inject
    OrganisationStore organisations;

    @Inject
    AuditTrail trail;

    /** In the order of the tree. */
    @Requires("identity:read")
    public List<OrganisationView> all() {
        return organisations.all().stream().map(Organisation::view).toList();
    }

    /**
     * @return id of the organisation
     * @throws DomainException ORGANISATION_CODE_INVALID, ORGANISATION_CODE_TAKEN, ORGANISATION_NAME_MISSING,
     *     ROLE_OF_OTHER_KIND; NOT_FOUND when there is no such parent
     */
    public long establish(NewOrganisation wanted) {
        if (wanted.code() == null || !CODE.matcher(wanted.code()).matches()) {
            throw new DomainException(IdentityError.ORGANISATION_CODE_INVALID);
        }
        if (organisations.findByCode(wanted.code()).isPresent()) {
            throw new DomainException(IdentityError.ORGANISATION_CODE_TAKEN);
        }
        checkNames(wanted.name(), wanted.shortName());
        checkDesks(wanted.desks());
        Organisation parent = wanted.parentCode() == null ? null : find(wanted.parentCode());
        Organisation organisation = organisations.add(new Organisation(wanted, parent));
        trail.record("identity:establish", "Organisation", wanted.code(), null, text(organisation));
        return organisation.getId();
    }

    public void rename(String code, String name, String shortName) {
        checkNames(name, shortName);
        Organisation organisation = find(code);
        String before = text(organisation);
        organisation.rename(name, shortName);
        trail.record("identity:rename", "Organisation", code, before, text(organisation));
    }

    /** Sets the regions it answers for and the roles it staffs; grants of a desk that is closed stay until revoked. */
    public void assign(String code, Set<String> regionCodes, Set<Role> desks) {
        checkDesks(desks);
        Organisation organisation = find(code);
        String before = text(organisation);
        organisation.answerFor(regionCodes);
        organisation.staff(desks);
        trail.record("identity:assign", "Organisation", code, before, text(organisation));
    }

    private Organisation find(String code) {
        return organisations.findByCode(code).orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    private static void checkNames(String name, String shortName) {
        if (name == null || name.isBlank() || shortName == null || shortName.isBlank()) {
            throw new DomainException(IdentityError.ORGANISATION_NAME_MISSING);
        }
    }

    private static void checkDesks(Set<Role> desks) {
        if (desks.stream().anyMatch(Role::isForEnterprise)) {
            throw new DomainException(IdentityError.ROLE_OF_OTHER_KIND);
        }
    }

    private static String text(Organisation organisation) {
        OrganisationView view = organisation.view();
        return view.name() + ", " + view.regionCodes() + ", " + view.desks();
    }
}
