package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.shiro.authc.BearerToken;
import org.apache.shiro.authc.IncorrectCredentialsException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.identity.entity.Account;
import org.shuzhuan.identity.entity.ApiToken;
import org.shuzhuan.identity.store.AccountStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.SharedError;

class CredentialCheckTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);
    private static final String PASSWORD = "Yunchuan-2026";

    private final PasswordHashes hashes = new PasswordHashes();
    private final AccountStore accounts = mock(AccountStore.class);
    private final PortalClock clock = mock(PortalClock.class);
    private final PortalMode mode = mock(PortalMode.class);
    private final RequestLimit limit = mock(RequestLimit.class);
    private final LoginAttempts attempts = new LoginAttempts();
    private final CredentialCheck check = new CredentialCheck();
    private final PortalRealm realm = new PortalRealm(check, null);

    @BeforeEach
    void open() {
        when(clock.now()).thenReturn(NOON);
        attempts.accounts = accounts;
        attempts.clock = clock;
        attempts.mode = mode;
        attempts.trail = mock(AuditTrail.class);
        check.attempts = attempts;
        check.accounts = accounts;
        check.hashes = hashes;
        check.clock = clock;
        check.mode = mode;
        check.limit = limit;
    }

    @Test
    void storesArgon2idWithTheChosenCost() {
        assertThat(hashes.hash(PASSWORD)).startsWith("$shiro2$argon2id$v=19$t=2,m=19456,p=1$");
    }

    @Test
    void signsInWithTheRightPasswordWhateverTheCaseOfTheName() {
        account(false);
        assertThat(check.byPassword(" Agent.A ", PASSWORD))
                .map(PersonPrincipal::accountId)
                .contains(7L);
    }

    @Test
    void answersUnknownWrongAndLockedAlike() {
        Account account = account(false);
        assertThat(refusal("nobody", PASSWORD)).isEqualTo(refusal("agent.a", "Wrong-2026-x"));
        for (int i = 0; i < 4; i++) {
            check.byPassword("agent.a", "Wrong-2026-x");
        }
        assertThat(account.maySignIn(NOON)).isFalse();
        assertThat(refusal("agent.a", PASSWORD)).isEqualTo(refusal("nobody", PASSWORD));
    }

    @Test
    void signsInAgainAfterTheLockOut() {
        account(false);
        for (int i = 0; i < 5; i++) {
            check.byPassword("agent.a", "Wrong-2026-x");
        }
        assertThat(check.byPassword("agent.a", PASSWORD)).isEmpty();
        when(clock.now()).thenReturn(NOON.plusMinutes(15));
        assertThat(check.byPassword("agent.a", PASSWORD)).isPresent();
    }

    @Test
    void refusesDemonstrationAccountsOutsideDemonstrationMode() {
        account(true);
        assertThat(check.byPassword("agent.a", PASSWORD)).isEmpty();
        when(mode.demonstration()).thenReturn(true);
        assertThat(check.byPassword("agent.a", PASSWORD)).isPresent();
    }

    @Test
    void countsNothingForUnknownNames() {
        when(accounts.findByLoginName(any())).thenReturn(Optional.empty());
        assertThat(check.byPassword("nobody", PASSWORD)).isEmpty();
        verify(accounts, never()).lock(anyLong());
    }

    @Test
    void countsRefusedTriesOfAnAddressAndNoOthers() {
        account(false);
        check.byPassword("agent.a", PASSWORD);
        verify(limit, never()).ofAddress(any(), anyInt());
        check.byPassword("agent.a", "Wrong-2026-x");
        check.byPassword("nobody", PASSWORD);
        verify(limit, times(2)).ofAddress("sign-in refused", 30);
    }

    @Test
    void comparesNothingOnceAnAddressHasTriedTooOften() {
        account(false);
        doThrow(new DomainException(SharedError.TOO_MANY_REQUESTS, 30))
                .when(limit)
                .requireOpen("sign-in refused", 30);
        assertThatThrownBy(() -> check.byPassword("agent.a", PASSWORD)).isInstanceOf(DomainException.class);
        verify(accounts, never()).lock(anyLong());
    }

    @Test
    void takesATokenUntilItExpiresInRealTime() {
        Account account = account(false);
        when(accounts.find(7)).thenReturn(Optional.of(account));
        when(accounts.findTokenByHash(TokenHash.of("secret")))
                .thenReturn(Optional.of(
                        new ApiToken(7, TokenHash.of("secret"), "organisation:3", NOON, NOON.plusHours(8))));
        when(clock.realNow()).thenReturn(NOON);
        when(clock.now()).thenReturn(NOON.plusDays(40));
        assertThat(realm.getAuthenticationInfo(new BearerToken("secret"))).isNotNull();
        when(clock.now()).thenReturn(NOON);
        when(clock.realNow()).thenReturn(NOON.plusHours(8));
        assertThatThrownBy(() -> realm.getAuthenticationInfo(new BearerToken("secret")))
                .isInstanceOf(IncorrectCredentialsException.class);
    }

    private String refusal(String loginName, String password) {
        try {
            realm.getAuthenticationInfo(new UsernamePasswordToken(loginName, password));
            return "none";
        } catch (IncorrectCredentialsException e) {
            return e.getClass() + " " + e.getMessage();
        }
    }

    private Account account(boolean demonstration) {
        Account account = new IdentifiedAccount(hashes.hash(PASSWORD), demonstration);
        when(accounts.findByLoginName("agent.a")).thenReturn(Optional.of(account));
        when(accounts.lock(7)).thenReturn(Optional.of(account));
        return account;
    }

    /** An account as the database would give it back, with its id. */
    private static final class IdentifiedAccount extends Account {

        IdentifiedAccount(String hash, boolean demonstration) {
            super("agent.a", "李经办", hash, demonstration, NOON);
        }

        @Override
        public Long getId() {
            return 7L;
        }
    }
}
