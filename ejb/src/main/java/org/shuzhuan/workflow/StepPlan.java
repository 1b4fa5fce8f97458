package org.shuzhuan.workflow;

import java.time.LocalDate;

/**
 * Who gets a step, and for how long.
 *
 * @param organisationCode part of the candidate group after the {@code @}; {@code ent-<enterpriseId>} for the applicant
 * @param workingDays task days, 1 or more
 * @param from the day whose following working day counts first; null for the day of entry
 */
public record StepPlan(String organisationCode, int workingDays, LocalDate from) {

    /** Counted from the day of entry. */
    public static StepPlan of(String organisationCode, int workingDays) {
        return new StepPlan(organisationCode, workingDays, null);
    }
}
