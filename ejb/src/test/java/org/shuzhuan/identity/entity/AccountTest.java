package org.shuzhuan.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuzhuan.identity.AccountStatus;

class AccountTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    private final Account account = new Account("acceptance.yc", "王受理", "hash", false, NOON);

    @Test
    void staysOpenAfterFourFailures() {
        fail(4, NOON);
        assertThat(account.maySignIn(NOON)).isTrue();
    }

    @Test
    void locksOutForFifteenMinutesAfterFiveFailures() {
        fail(5, NOON);
        assertThat(account.maySignIn(NOON.plusMinutes(15).minusSeconds(1))).isFalse();
        assertThat(account.maySignIn(NOON.plusMinutes(15))).isTrue();
    }

    @Test
    void doesNotProlongALockOutThatRuns() {
        fail(5, NOON);
        fail(5, NOON.plusMinutes(14));
        assertThat(account.maySignIn(NOON.plusMinutes(15))).isTrue();
    }

    @Test
    void countsFromZeroAfterALockOut() {
        fail(5, NOON);
        fail(4, NOON.plusMinutes(20));
        assertThat(account.maySignIn(NOON.plusMinutes(20))).isTrue();
    }

    @Test
    void forgetsFailuresAtASignIn() {
        fail(4, NOON);
        account.signedIn();
        fail(4, NOON);
        assertThat(account.maySignIn(NOON)).isTrue();
    }

    @Test
    void refusesWhatTheAdministratorHasLockedUntilUnlocked() {
        account.changeStatus(AccountStatus.LOCKED);
        assertThat(account.maySignIn(NOON)).isFalse();
        account.changeStatus(AccountStatus.ACTIVE);
        assertThat(account.maySignIn(NOON)).isTrue();
    }

    @Test
    void keepsItsPasswordUntilTheProposedOneIsConfirmed() {
        account.proposePassword("new hash", "system");
        assertThat(account.getPasswordHash()).isNotEqualTo("new hash");
        assertThat(account.getProposedBy()).contains("system");
        assertThat(account.getCredentialNo()).isZero();
        account.confirmPassword(NOON);
        assertThat(account.getPasswordHash()).isEqualTo("new hash");
        assertThat(account.getProposedBy()).isEmpty();
        assertThat(account.getCredentialNo()).isEqualTo(1);
    }

    private void fail(int times, LocalDateTime when) {
        for (int i = 0; i < times; i++) {
            account.countFailure(when);
        }
    }
}
