package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.shuzhuan.operations.ClockMovement;
import org.shuzhuan.operations.DemonstrationProgress;
import org.shuzhuan.reference.WorkingCalendar;

/** Takes the steps of all cases in the order of time and moves the clock from one to the next; call as the loader. */
@ApplicationScoped
class CaseRun {

    private static final Logger LOG = System.getLogger(CaseRun.class.getName());
    private static final int REPORT_EVERY = 5;
    private static final int OFFICE_MINUTES = 420;
    private static final int SAME_DAY_MINUTES = 25;

    @Inject
    CaseActsOfCity acts;

    @Inject
    ClockMovement movement;

    @Inject
    WorkingCalendar calendar;

    @Inject
    DemonstrationProgress progress;

    private record Moment(LocalDateTime at, int order, CityCase work) {}

    /** @return false when a case broke off; the others go on */
    boolean run(List<CityCase> cases, Random random, LocalTime opening) {
        PriorityQueue<Moment> moments =
                new PriorityQueue<>(Comparator.comparing(Moment::at).thenComparing(Moment::order));
        for (CityCase work : cases) {
            moments.add(new Moment(onDay(work.plan().day(), random, opening), moments.size(), work));
        }
        int finished = 0;
        boolean complete = true;
        progress.count(finished, cases.size());
        while (!moments.isEmpty()) {
            Moment moment = moments.poll();
            movement.advance(moment.at());
            boolean taken = take(moment.work());
            complete &= taken;
            if (taken && moment.work().advance()) {
                moments.add(after(moment, random, opening));
            } else {
                finished++;
                report(finished, cases.size());
            }
        }
        return complete;
    }

    private boolean take(CityCase work) {
        try {
            acts.take(work);
            return true;
        } catch (Exception failure) {
            LOG.log(
                    Level.WARNING,
                    "Demonstration: " + work + " stopped at " + work.next().act(),
                    failure);
            return false;
        }
    }

    private Moment after(Moment done, Random random, LocalTime opening) {
        int days = done.work().next().workingDays();
        LocalDateTime at = days == 0
                ? done.at().plusMinutes(SAME_DAY_MINUTES)
                : onDay(calendar.plusWorkingDays(done.at().toLocalDate(), days).getLastDay(), random, opening);
        return new Moment(at, done.order(), done.work());
    }

    private static LocalDateTime onDay(LocalDate day, Random random, LocalTime opening) {
        return day.atTime(opening).plusMinutes(1 + random.nextInt(OFFICE_MINUTES));
    }

    private void report(int finished, int total) {
        progress.count(finished, total);
        if (finished % REPORT_EVERY == 0 || finished == total) {
            LOG.log(Level.INFO, "Demonstration: {0} of {1} cases", finished, total);
        }
    }
}
