package org.shuzhuan.web.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeQuestionTest {

    private final SizeQuestion question = new SizeQuestion();

    @Test
    void passesOnWhatAnIntHolds() {
        question.setEmployees(126L);
        assertThat(question.employeesWithinInt()).isEqualTo(126);
    }

    @Test
    void keepsTheSideOfWhatNoIntHolds() {
        question.setEmployees(99_999_999_999L);
        assertThat(question.employeesWithinInt()).isEqualTo(Integer.MAX_VALUE);
        question.setEmployees(-99_999_999_999L);
        assertThat(question.employeesWithinInt()).isNegative();
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        assertThat(question.employeesWithinInt()).isNull();
    }
}
