package org.shuzhuan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.Organisation;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;

/** Finds organisations and the people at their desks; features send their tasks by it. */
// names and desks of authorities are public
@Requires(Requires.ANYONE)
@Stateless
public class OrganisationDirectory {

    @Inject
    OrganisationStore organisations;

    @Inject
    GrantStore grants;

    @Inject
    AccountStore accounts;

    @Inject
    PortalClock clock;

    public Optional<OrganisationView> byId(long organisationId) {
        return organisations.find(organisationId).map(Organisation::view);
    }

    public Optional<OrganisationView> byCode(String code) {
        return organisations.findByCode(code).map(Organisation::view);
    }

    /**
     * The organisation whose desk serves a region: among those that answer for the region itself the one with such a desk,
     * else the nearest one above them. Of several the one deepest in the tree, then the smallest code.
     *
     * @return empty when nobody up to the root has such a desk
     */
    public Optional<OrganisationView> deskFor(Role role, String regionCode) {
        List<Organisation> level = organisations.answeringFor(regionCode);
        while (!level.isEmpty()) {
            Optional<OrganisationView> desk = level.stream()
                    .filter(organisation -> organisation.staffs(role))
                    .map(Organisation::view)
                    .min(Comparator.comparing(
                                    (OrganisationView view) -> -view.path().length())
                            .thenComparing(OrganisationView::code));
            if (desk.isPresent()) {
                return desk;
            }
            level = parentsOf(level);
        }
        return Optional.empty();
    }

    /** All organisations that answer for a region, the nearest first, then those above them. */
    public List<OrganisationView> answeringFor(String regionCode) {
        List<OrganisationView> found = new ArrayList<>();
        List<Organisation> level = organisations.answeringFor(regionCode);
        while (!level.isEmpty()) {
            level.stream()
                    .map(Organisation::view)
                    .filter(view -> !found.contains(view))
                    .forEach(found::add);
            level = parentsOf(level);
        }
        return found;
    }

    /** The organisation itself or the nearest above it with a desk of the role. */
    public Optional<OrganisationView> nearestAbove(String code, Role role) {
        Optional<Organisation> next = organisations.findByCode(code);
        while (next.isPresent() && !next.get().staffs(role)) {
            Long parent = next.get().view().parentId();
            next = parent == null ? Optional.empty() : organisations.find(parent);
        }
        return next.map(Organisation::view);
    }

    /** Code of the organisation and of all below it. */
    public List<String> codesBelow(String code) {
        return organisations
                .findByCode(code)
                .map(Organisation::getPath)
                .map(organisations::codesBelow)
                .orElse(List.of());
    }

    @Requires(Requires.SIGNED_IN)
    public Optional<AccountView> accountOf(String loginName) {
        return accounts.findByLoginName(loginName).map(Account::view);
    }

    /** Active accounts that hold the role in the organisation today, by login name. */
    @Requires(Requires.SIGNED_IN)
    public List<AccountView> holdersOf(Role role, String organisationCode) {
        return grants.holdersOf(role, organisationCode, clock.today());
    }

    /** Active accounts that act for the enterprise today, by login name. */
    @Requires(Requires.SIGNED_IN)
    public List<AccountView> actingFor(long enterpriseId) {
        return grants.actingFor(enterpriseId, clock.today());
    }

    private List<Organisation> parentsOf(List<Organisation> level) {
        return level.stream()
                .map(organisation -> organisation.view().parentId())
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> organisations.find(id).orElseThrow())
                .toList();
    }
}
