package org.shuzhuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.assessment.Edition2024.QUESTIONNAIRE;
import static org.shuzhuan.assessment.Edition2024.SHEET;
import static org.shuzhuan.assessment.Edition2024.random;
import static org.shuzhuan.assessment.Edition2024.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreSheetTest {

    static List<Edition2024.Vector> vectors() {
        return Edition2024.vectors();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void scoresThePublishedVectors(Edition2024.Vector vector) {
        Score score = SHEET.score(vector.answers());

        assertThat(Points.exact(score.total())).isEqualByComparingTo(vector.score());
        assertThat(score.level()).isEqualTo(vector.level());
    }

    @Test
    void keepsFourDecimalsAndShowsTwo() {
        Score score = SHEET.score(Edition2024.vectors().get(6).answers());

        assertThat(Points.exact(score.total())).isEqualTo(new BigDecimal("75.5750"));
        assertThat(Points.shown(score.total())).isEqualTo(new BigDecimal("75.58"));
        assertThat(Points.exact(SHEET.points("Q09", "B"))).isEqualTo(new BigDecimal("1.8750"));
    }

    @Test
    void addsUpEveryNode() {
        Score score = SHEET.score(Edition2024.vectors().get(1).answers());

        assertThat(score.nodes())
                .containsEntry("F", 500_000L)
                .containsEntry("F1", 200_000L)
                .containsEntry("R3.2", 30_000L);
        assertThat(SHEET.most("M")).isEqualTo(300_000L);
    }

    @RepeatedTest(200)
    void neverFallsWithABetterOption(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Answers answers = random(random);
        Score before = SHEET.score(answers);
        for (Question question : QUESTIONNAIRE.questions()) {
            for (OptionWorth worth : ScoreExplanation.of(SHEET, answers).worth()) {
                if (!worth.question().equals(question.code()) || worth.gain() == 0) {
                    continue;
                }
                List<String> keys =
                        question.multiple() ? new ArrayList<>(answers.chosen(question.code())) : new ArrayList<>();
                keys.add(worth.option());
                Score after = SHEET.score(with(answers, question.code(), keys));

                assertThat(after.total() - before.total()).isEqualTo(worth.gain());
                assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
            }
        }
    }

    @RepeatedTest(200)
    void neverRisesWhenAnOptionOrAScenarioIsTakenAway(RepetitionInfo run) {
        Random random = new Random(1_000 + run.getCurrentRepetition());
        Answers answers = random(random);
        Score before = SHEET.score(answers);
        answers.choices()
                .forEach((question, chosen) -> chosen.forEach(key -> {
                    List<String> fewer =
                            chosen.stream().filter(other -> !other.equals(key)).toList();
                    Score after = SHEET.score(with(answers, question, fewer));

                    assertThat(after.total()).isLessThanOrEqualTo(before.total());
                    assertThat(after.level()).isLessThanOrEqualTo(before.level());
                }));
        answers.scenarios()
                .forEach((scenario, level) -> assertThat(SHEET.score(with(answers, scenario, Math.max(0, level - 1)))
                                .level())
                        .isLessThanOrEqualTo(before.level()));
    }
}
