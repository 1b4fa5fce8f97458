package org.shuzhuan.subsidy.process;

/** Where a case goes on when its rejection did not stand: at the first desk whose part is missing or fell. */
final class ResumedStep {

    private ResumedStep() {}

    /**
     * A correction can make the form ineligible before anybody accepted or verified the case: neither may be skipped.
     *
     * @param rejectedByCounty the rejection that fell was the verification desk's
     * @return element id in the model of the subsidy
     */
    static String of(boolean accepted, boolean verified, boolean rejectedByCounty) {
        if (!accepted) {
            return "Task_AcceptApplication";
        }
        return verified && !rejectedByCounty ? "Task_ReviewByCity" : "Task_VerifyOnSite";
    }
}
