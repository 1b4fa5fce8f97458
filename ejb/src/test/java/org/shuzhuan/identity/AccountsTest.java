package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;

/** A password set by one administrator holds once another has confirmed it. */
class AccountsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final String PASSWORD = "Yunchuan-2027";
    private static final long LEADER = 9;

    private final PasswordHashes hashes = new PasswordHashes();
    private final AccountStore store = mock(AccountStore.class);
    private final Caller caller = mock(Caller.class);
    private final Accounts accounts = new Accounts();
    private final Account leader = new Account("city.leader", "郑分管", hashes.hash("Yunchuan-2026"), false, NOON);

    @BeforeEach
    void open() {
        PortalClock clock = mock(PortalClock.class);
        when(clock.now()).thenReturn(NOON);
        when(clock.realNow()).thenReturn(NOON);
        when(store.find(LEADER)).thenReturn(Optional.of(leader));
        accounts.accounts = store;
        accounts.hashes = hashes;
        accounts.clock = clock;
        accounts.caller = caller;
        accounts.trail = mock(AuditTrail.class);
        as(1, "system");
        accounts.proposePassword(LEADER, PASSWORD);
    }

    @Test
    void holdsOnceAnotherHasConfirmedIt() {
        assertThat(hashes.matches(PASSWORD, leader.getPasswordHash())).isFalse();
        verify(store, never()).revokeTokens(anyLong(), any());
        as(2, "security");
        accounts.confirmPassword(LEADER);
        assertThat(hashes.matches(PASSWORD, leader.getPasswordHash())).isTrue();
        verify(store).revokeTokens(LEADER, NOON);
    }

    @Test
    void isNotConfirmedByWhoeverHasSetIt() {
        assertThatThrownBy(() -> accounts.confirmPassword(LEADER))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(IdentityError.SECOND_ADMINISTRATOR_NEEDED));
    }

    @Test
    void isDroppedByARefusal() {
        as(2, "security");
        accounts.refusePassword(LEADER);
        assertThatThrownBy(() -> accounts.confirmPassword(LEADER))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(IdentityError.NO_PASSWORD_PROPOSED));
    }

    @Test
    void isNobodysOwnToConfirm() {
        as(LEADER, "city.leader");
        assertThatThrownBy(() -> accounts.confirmPassword(LEADER))
                .isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.getCode())
                        .isEqualTo(IdentityError.OWN_ACCOUNT));
    }

    private void as(long account, String login) {
        when(caller.accountId()).thenReturn(Optional.of(account));
        when(caller.loginName()).thenReturn(login);
    }
}
