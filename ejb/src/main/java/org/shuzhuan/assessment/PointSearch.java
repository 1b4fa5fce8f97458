package org.shuzhuan.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fewest changed answers that add at least so many points; of equally few those that add the least. Exact: points are whole
 * numbers, so every sum a set of changes can reach is one index of a table, which holds the fewest changes for it (a knapsack
 * with one move per single-choice question and one per option that is not ticked). Sums from the need plus the largest gain on
 * are left out: a set that reaches so far has a member it does not need, so it is not a smallest one.
 */
final class PointSearch {

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final List<List<AnswerChange>> moves = new ArrayList<>();

    PointSearch(ScoreSheet sheet, Answers answers) {
        for (Question question : sheet.questionnaire().questions()) {
            List<String> chosen = answers.chosen(question.code());
            List<AnswerChange> better = new ArrayList<>();
            long now = chosen.stream()
                    .mapToLong(key -> sheet.points(question.code(), key))
                    .sum();
            for (AnswerOption option : question.options()) {
                long worth = sheet.points(question.code(), option.key());
                long adds = question.multiple() ? (chosen.contains(option.key()) ? 0 : worth) : worth - now;
                if (adds > 0) {
                    better.add(new AnswerChange(
                            question.code(),
                            question.title(),
                            option.key(),
                            option.label(),
                            question.multiple(),
                            adds));
                }
            }
            if (question.multiple()) {
                better.forEach(change -> moves.add(List.of(change)));
            } else if (!better.isEmpty()) {
                moves.add(better);
            }
        }
    }

    List<AnswerChange> changes(long need) {
        if (need <= 0 || moves.isEmpty()) {
            return List.of();
        }
        long unit = 0;
        long largest = 0;
        for (List<AnswerChange> group : moves) {
            for (AnswerChange change : group) {
                unit = divisor(unit, change.adds());
                largest = Math.max(largest, change.adds());
            }
        }
        int target = Math.toIntExact((need + unit - 1) / unit);
        int size = target + Math.toIntExact(largest / unit);
        return found(target, size, unit);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private List<AnswerChange> found(int target, int size, long unit) {
        int[] fewest = new int[size];
        Arrays.fill(fewest, UNREACHED);
        fewest[0] = 0;
        byte[][] taken = new byte[moves.size()][size];
        for (int group = 0; group < moves.size(); group++) {
            enter(moves.get(group), fewest, taken[group], unit);
        }
        int best = target;
        for (int sum = target; sum < size; sum++) {
            best = fewest[sum] < fewest[best] ? sum : best;
        }
        return fewest[best] == UNREACHED ? List.of() : way(best, taken, unit);
    }

    /** From above, so that every sum below still stands without this group. */
    private static void enter(List<AnswerChange> group, int[] fewest, byte[] taken, long unit) {
        for (int sum = fewest.length - 1; sum > 0; sum--) {
            for (int index = 0; index < group.size(); index++) {
                int before = sum - (int) (group.get(index).adds() / unit);
                if (before >= 0 && fewest[before] != UNREACHED && fewest[before] + 1 < fewest[sum]) {
                    fewest[sum] = fewest[before] + 1;
                    taken[sum] = (byte) (index + 1);
                }
            }
        }
    }

    private List<AnswerChange> way(int best, byte[][] taken, long unit) {
        List<AnswerChange> changes = new ArrayList<>();
        int sum = best;
        for (int group = moves.size() - 1; group >= 0; group--) {
            if (taken[group][sum] > 0) {
                AnswerChange change = moves.get(group).get(taken[group][sum] - 1);
                changes.add(0, change);
                sum -= (int) (change.adds() / unit);
            }
        }
        return List.copyOf(changes);
    }
}
