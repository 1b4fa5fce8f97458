package org.shuzhuan.operations.demonstration;

import java.util.List;

/** One application on its way: the plan, who applies, and what the portal has answered so far. */
final class CityCase {

    private final CasePlan plan;
    private final CityEnterprise enterprise;
    private final long enterpriseId;
    private final List<CityEnterprise> led;
    private int stepsDone;
    private long caseFileId;

    CityCase(CasePlan plan, CityEnterprise enterprise, long enterpriseId, List<CityEnterprise> led) {
        this.plan = plan;
        this.enterprise = enterprise;
        this.enterpriseId = enterpriseId;
        this.led = led;
    }

    CasePlan plan() {
        return plan;
    }

    CityEnterprise enterprise() {
        return enterprise;
    }

    long enterpriseId() {
        return enterpriseId;
    }

    /** Enterprises a chain leader leads. */
    List<CityEnterprise> led() {
        return led;
    }

    CasePlan.Step next() {
        return plan.steps().get(stepsDone);
    }

    /** @return whether another step follows */
    boolean advance() {
        stepsDone++;
        return stepsDone < plan.steps().size();
    }

    long caseFileId() {
        return caseFileId;
    }

    void filedAs(long id) {
        caseFileId = id;
    }

    @Override
    public String toString() {
        return enterprise.agent() + " " + plan.call() + " " + plan.day();
    }
}
