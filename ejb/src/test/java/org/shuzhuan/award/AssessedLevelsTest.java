package org.shuzhuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuzhuan.assessment.AssessmentKind;
import org.shuzhuan.assessment.OnSiteLevel;

class AssessedLevelsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    private static VerificationForm stating(int before, int after) {
        return new VerificationForm(before, after, DAY, DAY, true, null, "属实");
    }

    private static OnSiteLevel assessed(AssessmentKind kind, int level) {
        return new OnSiteLevel(1, kind, level, DAY, "孟评定", "云岭评测中心");
    }

    @Test
    void refusesALevelOtherThanAssessedOnSite() {
        AssessedLevels levels = new AssessedLevels(
                assessed(AssessmentKind.ON_SITE_BEFORE, 1), assessed(AssessmentKind.ON_SITE_AFTER, 2));

        assertThat(levels.faults(stating(1, 2))).isEmpty();
        assertThat(levels.faults(stating(0, 3)))
                .extracting(fault -> fault.path() + " " + fault.code().name())
                .containsExactly("levelBefore LEVEL_ASSESSED", "levelAfter LEVEL_ASSESSED");
    }

    @Test
    void leavesTheLevelToTheDeskWhereNoneWasAssessed() {
        assertThat(new AssessedLevels(null, null).faults(stating(0, 4))).isEmpty();
    }
}
