package org.shuzhuan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.shuzhuan.identity.SignedIn.PERSON;
import static org.shuzhuan.identity.SignedIn.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.shuzhuan.shared.StandIn;

class CallerFromSubjectTest {

    private final SignedIn signedIn = new SignedIn();
    private final CallerFromSubject caller = signedIn.caller;

    @Test
    void isAnonymousWithoutASubject() {
        assertThat(caller.known()).isFalse();
        assertThat(caller.loginName()).isEqualTo("anonymous");
    }

    @Test
    void holdsTheRolesOfTheFirstWorkspace() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null), SignedIn.grant(Role.LEADER, 4, TODAY, null));
        assertThat(signedIn.as(PERSON, caller::candidateGroups)).isEqualTo(Set.of("acceptance@YC-3"));
        assertThat(signedIn.as(PERSON, () -> caller.permitted("subsidy:accept")))
                .isTrue();
        assertThat(signedIn.as(PERSON, () -> caller.permitted("subsidy:approve")))
                .isFalse();
    }

    @Test
    void holdsTheRolesOfTheTokensWorkspaceOnly() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null), SignedIn.grant(Role.LEADER, 4, TODAY, null));
        PersonPrincipal byToken = PersonPrincipal.byToken(7, "acceptance.yc", "王受理", 9L, "organisation:4");
        assertThat(signedIn.as(byToken, caller::roles)).isEqualTo(Set.of("leader"));
    }

    @Test
    void doesTheDeskOfSomebodyOnLeaveInThePeriod() throws Exception {
        signedIn.holds(SignedIn.grant(Role.VERIFICATION, 3, TODAY, null));
        signedIn.standsIn(Role.ACCEPTANCE, 3, TODAY, TODAY);
        assertThat(signedIn.as(PERSON, caller::candidateGroups))
                .isEqualTo(Set.of("acceptance@YC-3", "verification@YC-3"));
        assertThat(signedIn.as(PERSON, () -> caller.permitted("subsidy:accept")))
                .isTrue();
        assertThat(signedIn.as(PERSON, () -> caller.actsFor("acceptance@YC-3", null)))
                .contains(new StandIn("on.leave", "请假人"));
        assertThat(signedIn.as(PERSON, () -> caller.actsFor("verification@YC-3", "on.leave")))
                .isEmpty();
    }

    @Test
    void standsInForNobodyBeforeThePeriodOrWithoutThePrincipalsGrant() throws Exception {
        signedIn.holds(SignedIn.grant(Role.VERIFICATION, 3, TODAY, null));
        signedIn.standsIn(Role.ACCEPTANCE, 3, TODAY.plusDays(1), TODAY.plusDays(9));
        assertThat(signedIn.as(PERSON, caller::candidateGroups)).isEqualTo(Set.of("verification@YC-3"));
        signedIn.standsIn(Role.ACCEPTANCE, 3, TODAY, TODAY);
        when(signedIn.grants.ofAccount(SignedIn.ON_LEAVE)).thenReturn(List.of());
        assertThat(signedIn.as(PERSON, caller::candidateGroups)).isEqualTo(Set.of("verification@YC-3"));
    }

    @Test
    void losesWhatHasExpired() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY.minusDays(9), TODAY.minusDays(1)));
        assertThat(signedIn.as(PERSON, caller::roles)).isEmpty();
        assertThat(signedIn.as(PERSON, caller::known)).isTrue();
    }

    @Test
    void keepsAGrantThroughItsLastDay() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY.minusDays(9), TODAY));
        assertThat(signedIn.as(PERSON, caller::roles)).containsExactly("acceptance");
    }

    @Test
    void hasNotYetWhatBeginsTomorrow() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY.plusDays(1), null));
        assertThat(signedIn.as(PERSON, caller::roles)).isEmpty();
    }

    @Test
    void isNobodyOnceTheAccountIsDisabled() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null));
        when(signedIn.accounts.standingOf(7)).thenReturn(Optional.of(new AccountStanding(AccountStatus.DISABLED, 0)));
        assertThat(signedIn.as(PERSON, caller::known)).isFalse();
    }

    @Test
    void isNobodyOnceAnotherPasswordHolds() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null));
        when(signedIn.accounts.standingOf(7)).thenReturn(Optional.of(new AccountStanding(AccountStatus.ACTIVE, 1)));
        assertThat(signedIn.as(PERSON, caller::known)).isFalse();
    }

    @Test
    void isNotInheritedByThreadsThatARequestCreates() throws Exception {
        signedIn.holds(SignedIn.grant(Role.ACCEPTANCE, 3, TODAY, null));
        Executor newThread = work -> new Thread(work).start();
        assertThat(signedIn.as(PERSON, () -> CompletableFuture.supplyAsync(caller::known, newThread)
                        .get()))
                .isFalse();
    }

    @Test
    void actsAsTheProcessWithItsCause() throws Exception {
        SystemPrincipal process = new SystemPrincipal("process:ChainSubsidyProcess", "timer:Timeout_Red");
        assertThat(signedIn.as(process, caller::system)).isTrue();
        assertThat(signedIn.as(process, caller::cause)).contains("timer:Timeout_Red");
        assertThat(signedIn.as(process, () -> caller.permitted("fund:hold"))).isTrue();
        assertThat(signedIn.as(process, () -> caller.permitted("subsidy:approve")))
                .isFalse();
    }
}
