package org.shuzhuan.casefile.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.shuzhuan.casefile.RatingFollowUp;
import org.shuzhuan.casefile.RatingForm;
import org.shuzhuan.casefile.RatingLevel;
import org.shuzhuan.casefile.RatingReason;

class CaseRatingTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 10, 0);

    @Test
    void isAnsweredOnceAndRatedAgainOnce() {
        CaseRating rating = rating(RatingLevel.DISSATISFIED);
        rating.openFollowUp("city", LocalDate.of(2026, 12, 14));
        assertThatThrownBy(() -> rating.again(RatingLevel.SATISFIED, "", AT)).isInstanceOf(IllegalStateException.class);
        rating.answer("已整改", "张局", AT);
        assertThatThrownBy(() -> rating.answer("再答", "张局", AT)).isInstanceOf(IllegalStateException.class);
        rating.again(RatingLevel.SATISFIED, "好了", AT);
        assertThat(rating.isRatableAgain()).isFalse();
        assertThatThrownBy(() -> rating.again(RatingLevel.FAIR, "", AT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void needsNoFollowUpUnlessOneIsOpened() {
        CaseRating rating = rating(RatingLevel.FAIR);
        assertThat(rating.isOpen()).isFalse();
        assertThatThrownBy(() -> rating.answer("答", "张局", AT)).isInstanceOf(IllegalStateException.class);
        assertThat(RatingFollowUp.valueOf("NONE")).isEqualTo(RatingFollowUp.NONE);
    }

    @Test
    void onlyTheTwoLowestLevelsAreBad() {
        assertThat(RatingLevel.values())
                .filteredOn(RatingLevel::isBad)
                .containsExactly(RatingLevel.DISSATISFIED, RatingLevel.VERY_DISSATISFIED);
    }

    private static CaseRating rating(RatingLevel level) {
        CaseFile caseFile = Mockito.mock(CaseFile.class);
        Mockito.when(caseFile.getId()).thenReturn(7L);
        CaseApplicant applicant = Mockito.mock(CaseApplicant.class);
        Mockito.when(applicant.getEnterpriseId()).thenReturn(1L);
        Mockito.when(caseFile.getApplicant()).thenReturn(applicant);
        return new CaseRating(caseFile, new RatingForm(level, Set.of(RatingReason.SPEED), "慢"), "sme01", AT);
    }
}
