package org.shuzhuan.assessment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * How many assessments of the 2024 edition a core scores a second: points, scenarios and level of random answers. The time is the
 * thread's own on its core, so that what else runs on the machine does not count.
 */
public final class ScoringBench {

    private static final int ANSWERS = 2_000;
    private static final int ROUNDS = 5;
    private static final long ROUND = TimeUnit.SECONDS.toNanos(3);

    private static final ThreadMXBean CORE = ManagementFactory.getThreadMXBean();

    private ScoringBench() {}

    public static void main(String[] arguments) {
        Random random = new Random(20241008);
        List<Answers> answers = new ArrayList<>();
        for (int number = 0; number < ANSWERS; number++) {
            answers.add(Edition2024.random(random));
        }
        round(answers);
        List<Long> found = new ArrayList<>();
        for (int number = 0; number < ROUNDS; number++) {
            found.add(round(answers));
        }
        found.sort(null);
        System.out.printf(
                "scoring: median %,d assessments a second and core (%,d to %,d in %d rounds of %d s)%n",
                found.get(ROUNDS / 2), found.get(0), found.get(ROUNDS - 1), ROUNDS, TimeUnit.NANOSECONDS.toSeconds(ROUND));
    }

    private static long round(List<Answers> answers) {
        long start = CORE.getCurrentThreadCpuTime();
        long scored = 0;
        long levels = 0;
        while (CORE.getCurrentThreadCpuTime() - start < ROUND) {
            for (Answers one : answers) {
                levels += Edition2024.SHEET.score(one).level();
                scored++;
            }
        }
        long took = CORE.getCurrentThreadCpuTime() - start;
        if (levels < 0) {
            throw new IllegalStateException("levels are never negative");
        }
        return scored * TimeUnit.SECONDS.toNanos(1) / took;
    }
}
