package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.shuzhuan.identity.SignedIn.TODAY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.AccountGrant;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.identity.store.GrantStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

class GrantingTest {

    private final Granting granting = new Granting();

    @BeforeEach
    void open() {
        granting.grants = mock(GrantStore.class);
        granting.accounts = mock(AccountStore.class);
        granting.clock = mock(PortalClock.class);
        granting.caller = mock(Caller.class);
        granting.trail = mock(AuditTrail.class);
        when(granting.clock.today()).thenReturn(TODAY);
        when(granting.accounts.lock(7)).thenReturn(Optional.of(mock(Account.class)));
        when(granting.caller.accountId()).thenReturn(Optional.of(1L));
        when(granting.grants.add(any())).thenThrow(new IllegalStateException("reached the store"));
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM_ADMIN, SECURITY_ADMIN",
        "SECURITY_ADMIN, AUDIT_ADMIN",
        "AUDIT_ADMIN, SYSTEM_ADMIN",
        "SYSTEM_ADMIN, LEADER",
        "ACCEPTANCE, AUDIT_ADMIN"
    })
    void keepsTheThreeAdministratorsApart(Role held, Role wanted) {
        when(granting.grants.ofAccount(7)).thenReturn(List.of(SignedIn.grant(held, 3, TODAY, null)));
        refuses(wanted, IdentityError.DUTIES_INCOMPATIBLE);
    }

    @Test
    void refusesThemAlsoWhenTheOtherGrantBeginsLater() {
        when(granting.grants.ofAccount(7))
                .thenReturn(List.of(SignedIn.grant(Role.SECURITY_ADMIN, 3, TODAY.plusDays(30), null)));
        refuses(Role.SYSTEM_ADMIN, IdentityError.DUTIES_INCOMPATIBLE);
    }

    @Test
    void refusesTheSameGrantTwice() {
        when(granting.grants.ofAccount(7)).thenReturn(List.of(SignedIn.grant(Role.LEADER, 4, TODAY, null)));
        refuses(Role.LEADER, IdentityError.GRANT_EXISTS);
    }

    @Test
    void nobodyGrantsToTheOwnAccount() {
        when(granting.caller.accountId()).thenReturn(Optional.of(7L));
        refuses(Role.LEADER, IdentityError.OWN_ACCOUNT);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        AccountGrant grant = AccountGrant.inOrganisation(7, Role.LEADER, 4, TODAY, TODAY.minusDays(1));
        assertThatThrownBy(() -> granting.add(grant, Role.LEADER, TODAY, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(IdentityError.PERIOD_INVALID));
    }

    @Test
    void grantsASecondDeskToAnOfficial() {
        when(granting.grants.ofAccount(7)).thenReturn(List.of(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null)));
        AccountGrant grant = AccountGrant.inOrganisation(7, Role.REVIEW, 4, TODAY, null);
        assertThatThrownBy(() -> granting.add(grant, Role.REVIEW, TODAY, null)).hasMessage("reached the store");
        verify(granting.grants).add(grant);
    }

    private void refuses(Role wanted, IdentityError code) {
        AccountGrant grant = AccountGrant.inOrganisation(7, wanted, 4, TODAY, null);
        assertThatThrownBy(() -> granting.add(grant, wanted, TODAY, null))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getCode()).isEqualTo(code));
    }
}
