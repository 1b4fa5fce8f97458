package org.shuzhuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuzhuan.assessment.Edition2024.QUESTIONNAIRE;
import static org.shuzhuan.assessment.Edition2024.SHEET;
import static org.shuzhuan.assessment.Edition2024.closing;
import static org.shuzhuan.assessment.Edition2024.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GapSearchTest {

    private static Gap gap(Answers answers) {
        return ScoreExplanation.of(SHEET, answers).gap();
    }

    @Test
    void tellsWhatATypicalSecondLevelMisses() {
        Gap gap = gap(Edition2024.vectors().get(3).answers());

        assertThat(gap.level()).isEqualTo(3);
        assertThat(Points.exact(gap.missingPoints())).isEqualByComparingTo("4.55");
        assertThat(gap.missingScenarios()).isEqualTo(8);
        assertThat(gap.missingConstrained()).isEqualTo(5);
        // one move of a single choice is enough; of those that are, it adds the least
        assertThat(gap.answers()).singleElement().satisfies(change -> {
            assertThat(change.question() + change.option()).isEqualTo("Q05E");
            assertThat(change.adds()).isEqualTo(50_000);
        });
        assertThat(gap.scenarios()).hasSize(8);
        assertThat(gap.scenarios().stream().filter(step -> step.steps() == 1)).hasSize(6);
    }

    @Test
    void asksForConstrainedScenariosFirst() {
        Gap gap = gap(Edition2024.vectors().get(4).answers());

        assertThat(gap.level()).isEqualTo(1);
        assertThat(gap.answers()).isEmpty();
        assertThat(gap.missingScenarios()).isZero();
        assertThat(gap.missingConstrained()).isEqualTo(1);
        assertThat(gap.scenarios()).singleElement().satisfies(step -> {
            assertThat(step.constrained()).isTrue();
            assertThat(step.to()).isEqualTo(1);
        });
    }

    @Test
    void hasNoGapAtTheHighestLevel() {
        assertThat(gap(Edition2024.vectors().get(1).answers())).isNull();
    }

    @RepeatedTest(300)
    void reachesTheLevelOnceTheGapIsClosed(RepetitionInfo run) {
        Answers answers = random(new Random(run.getCurrentRepetition()));
        Gap gap = gap(answers);
        if (gap != null) {
            Answers closed = closing(answers, gap);

            assertThat(AnswerCheck.faults(QUESTIONNAIRE, closed)).isEmpty();
            assertThat(SHEET.score(closed).level()).isGreaterThanOrEqualTo(gap.level());
        }
    }

    @RepeatedTest(300)
    void needsEveryImprovementItNames(RepetitionInfo run) {
        Answers answers = random(new Random(5_000 + run.getCurrentRepetition()));
        Gap gap = gap(answers);
        if (gap == null) {
            return;
        }
        for (AnswerChange left : gap.answers()) {
            List<AnswerChange> others =
                    gap.answers().stream().filter(change -> change != left).toList();
            Gap less = new Gap(gap.level(), "", 0, 0, 0, others, gap.scenarios());

            assertThat(SHEET.score(closing(answers, less)).level()).isLessThan(gap.level());
        }
    }

    /** Against every set of moves, on a questionnaire small enough to try them all. */
    @RepeatedTest(200)
    void findsNoSmallerSetByTryingAll(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        ScoreSheet sheet = new ScoreSheet(QuestionnaireFile.read(SmallQuestionnaire.json(random)));
        Answers answers = new Answers(Map.of("Q1", List.of("A")), Map.of(), Map.of());
        long need = 1 + random.nextInt(900_000);

        List<AnswerChange> found = new PointSearch(sheet, answers).changes(need);

        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        tryAll(moves(sheet, answers), 0, 0, 0, need, best);
        assertThat(new long[] {
                    found.size(), found.stream().mapToLong(AnswerChange::adds).sum()
                })
                .isEqualTo(best);
    }

    private static List<List<Long>> moves(ScoreSheet sheet, Answers answers) {
        List<List<Long>> moves = new ArrayList<>();
        for (Question question : sheet.questionnaire().questions()) {
            List<Long> gains = ScoreExplanation.of(sheet, answers).worth().stream()
                    .filter(worth -> worth.question().equals(question.code()) && worth.gain() > 0)
                    .map(OptionWorth::gain)
                    .toList();
            if (question.multiple()) {
                gains.forEach(gain -> moves.add(List.of(gain)));
            } else {
                moves.add(gains);
            }
        }
        return moves;
    }

    private static void tryAll(List<List<Long>> moves, int from, long count, long sum, long need, long[] best) {
        if (sum >= need && (count < best[0] || count == best[0] && sum < best[1])) {
            best[0] = count;
            best[1] = sum;
        }
        for (int group = from; group < moves.size(); group++) {
            for (long gain : moves.get(group)) {
                tryAll(moves, group + 1, count + 1, sum + gain, need, best);
            }
        }
    }
}
