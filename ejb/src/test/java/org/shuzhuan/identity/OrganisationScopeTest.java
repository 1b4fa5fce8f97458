package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.identity.entity.Organisation;
import org.shuzhuan.identity.store.OrganisationStore;
import org.shuzhuan.shared.Caller;

class OrganisationScopeTest {

    private final Organisation province = new Placed(1, "PROV", null, "990000", Role.OBSERVER);
    private final Organisation city = new Placed(2, "CITY", province, "990100", Role.REVIEW, Role.LEADER);
    private final Organisation county = new Placed(3, "COUNTY", city, "990102", Role.ACCEPTANCE);
    private final Organisation finance = new Placed(4, "FINANCE", null, "990102", Role.FINANCE);

    private final OrganisationStore store = mock(OrganisationStore.class);
    private final Caller caller = mock(Caller.class);
    private final OrganisationScope scope = new OrganisationScope();
    private final OrganisationDirectory directory = new OrganisationDirectory();

    @BeforeEach
    void place() {
        scope.organisations = store;
        scope.caller = caller;
        directory.organisations = store;
        List.of(province, city, county, finance)
                .forEach(organisation -> when(store.find(organisation.getId())).thenReturn(Optional.of(organisation)));
        when(store.answeringFor("990102")).thenReturn(List.of(county, finance));
        when(store.regionsBelow("/PROV/CITY/")).thenReturn(Set.of("990100", "990102"));
        when(store.regionsBelow("/PROV/CITY/COUNTY/")).thenReturn(Set.of("990102"));
    }

    @Test
    void coversTheRegionsOfOrganisationsBelow() {
        when(caller.organisationId()).thenReturn(Optional.of(2L));
        assertThat(scope.covers("990102")).isTrue();
        assertThat(scope.covers("990000")).isFalse();
    }

    @Test
    void doesNotCoverTheRegionsOfOrganisationsAbove() {
        when(caller.organisationId()).thenReturn(Optional.of(3L));
        assertThat(scope.covers("990100")).isFalse();
    }

    @Test
    void coversNothingForAnEnterprise() {
        when(caller.organisationId()).thenReturn(Optional.empty());
        assertThat(scope.regionsOfCaller()).isEmpty();
    }

    @Test
    void coversEverythingForTheSystem() {
        when(caller.system()).thenReturn(true);
        assertThat(scope.covers("990000")).isTrue();
    }

    @Test
    void sendsToTheDeskThatAnswersForTheRegion() {
        assertThat(directory.deskFor(Role.ACCEPTANCE, "990102"))
                .map(OrganisationView::code)
                .contains("COUNTY");
        assertThat(directory.deskFor(Role.FINANCE, "990102"))
                .map(OrganisationView::code)
                .contains("FINANCE");
    }

    @Test
    void climbsTheTreeToTheNearestDesk() {
        assertThat(directory.deskFor(Role.REVIEW, "990102"))
                .map(OrganisationView::code)
                .contains("CITY");
        assertThat(directory.deskFor(Role.OBSERVER, "990102"))
                .map(OrganisationView::code)
                .contains("PROV");
        assertThat(directory.deskFor(Role.PAYER, "990102")).isEmpty();
    }

    /** An organisation as the database would give it back, with its id. */
    private static final class Placed extends Organisation {

        private final long id;
        private final Long above;

        Placed(long id, String code, Organisation parent, String region, Role... desks) {
            super(
                    new NewOrganisation(code, code, code, OrganisationKind.COUNTY, null, Set.of(region), Set.of(desks)),
                    parent);
            this.id = id;
            this.above = parent == null ? null : parent.getId();
        }

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public OrganisationView view() {
            Set<Role> desks = Stream.of(Role.values()).filter(this::staffs).collect(Collectors.toSet());
            return new OrganisationView(
                    id, getCode(), getCode(), getCode(), OrganisationKind.COUNTY, above, getPath(), Set.of(), desks);
        }
    }
}
