package org.shuzhuan.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.shuzhuan.dossier.Journey.Reason;

class JourneyTest {

    private static final LocalDateTime JANUARY = LocalDateTime.of(2026, 1, 10, 9, 0);
    private static final LocalDateTime JUNE = LocalDateTime.of(2026, 6, 10, 9, 0);
    private static final LocalDateTime OCTOBER = LocalDateTime.of(2026, 10, 10, 9, 0);

    @Test
    void beginsWithTheFirstAssessment() {
        Journey journey = Journey.of(new JourneyFacts(null, null, null, null, null));
        assertThat(journey)
                .isEqualTo(
                        new Journey(JourneyStage.ASSESS, Reason.NEVER_ASSESSED, null, NextStep.BEGIN_ASSESSMENT, null));
    }

    @Test
    void goesOnWithTheAssessmentBegun() {
        Journey journey = Journey.of(new JourneyFacts(5L, null, null, null, null));
        assertThat(journey.stage()).isEqualTo(JourneyStage.ASSESS);
        assertThat(journey.next()).isEqualTo(NextStep.FINISH_ASSESSMENT);
        assertThat(journey.target()).isEqualTo(5);
    }

    @Test
    void plansOnceAssessed() {
        DossierLine assessed = assessed(JANUARY, 1);
        Journey journey = Journey.of(new JourneyFacts(null, assessed, null, null, null));
        assertThat(journey)
                .isEqualTo(new Journey(JourneyStage.PLAN, Reason.NOT_APPLIED, assessed, NextStep.CHOOSE_CALL, 1L));
    }

    @Test
    void plansAgainAfterAnApplicationThatWasNotGranted() {
        DossierLine ended = line(LineKind.OUTCOME, JUNE);
        Journey journey = Journey.of(new JourneyFacts(null, assessed(JANUARY, 2), null, ended, null));
        assertThat(journey.stage()).isEqualTo(JourneyStage.PLAN);
        assertThat(journey.reason()).isEqualTo(Reason.LAST_NOT_GRANTED);
        assertThat(journey.because()).isEqualTo(ended);
    }

    @Test
    void implementsWhileAnApplicationRunsEvenWithoutAssessment() {
        DossierLine running = line(LineKind.APPLICATION, JUNE);
        Journey journey = Journey.of(new JourneyFacts(null, null, running, null, null));
        assertThat(journey.stage()).isEqualTo(JourneyStage.IMPLEMENT);
        assertThat(journey.next()).isEqualTo(NextStep.FOLLOW_CASE);
        assertThat(journey.target()).isEqualTo(running.reference());
    }

    @Test
    void asksToAssessAgainAfterTheGrant() {
        DossierLine grant = line(LineKind.GRANT, JUNE);
        Journey journey = Journey.of(new JourneyFacts(null, assessed(JANUARY, 2), null, grant, grant));
        assertThat(journey.stage()).isEqualTo(JourneyStage.OPTIMISE);
        assertThat(journey.next()).isEqualTo(NextStep.ASSESS_AGAIN);
        assertThat(journey.because()).isEqualTo(grant);
    }

    @Test
    void optimisesFromTheLevelReachedAfterTheGrant() {
        DossierLine grant = line(LineKind.GRANT, JUNE);
        assertThat(Journey.of(new JourneyFacts(null, assessed(OCTOBER, 3), null, null, grant))
                        .next())
                .isEqualTo(NextStep.RAISE_LEVEL);
        assertThat(Journey.of(new JourneyFacts(null, assessed(OCTOBER, 4), null, null, grant))
                        .next())
                .isEqualTo(NextStep.KEEP_LEVEL);
    }

    private static DossierLine assessed(LocalDateTime at, int level) {
        return new DossierLine(LineKind.ASSESSMENT, 1, null, at, null, null, "SELF", level, null);
    }

    private static DossierLine line(LineKind kind, LocalDateTime at) {
        return new DossierLine(kind, 7, 7L, at, "奖补", null, null, null, null);
    }
}
