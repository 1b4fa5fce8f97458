package org.shuzhuan.operations.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.ClawBackOrder;
import org.shuzhuan.award.ClawBacks;
import org.shuzhuan.award.Finding;
import org.shuzhuan.award.Instalments;
import org.shuzhuan.award.PerformanceReviews;
import org.shuzhuan.award.Shortfalls;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.PaymentConfirmation;
import org.shuzhuan.programme.FollowUpRule;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;

/** What offices do with a grant that does not go straight to its enterprise; call as the person at the desk. */
@ApplicationScoped
class MoneyActs {

    private static final Money CLAIMED = Money.ofYuan(50_000);
    private static final Money REPAID = Money.ofYuan(20_000);
    private static final int DAYS_TO_REPAY = 9;

    @Inject
    PaymentConfirmation confirmation;

    @Inject
    Instalments instalments;

    @Inject
    Shortfalls shortfalls;

    @Inject
    PerformanceReviews reviews;

    @Inject
    ClawBacks clawBacks;

    @Inject
    PortalClock clock;

    void returnPayment(String taskId) {
        confirmation.returned(taskId, CityText.of("return.reason"));
    }

    void releaseInstalment(String taskId) {
        instalments.release(taskId, CityText.of("instalment.evidence"), opinion("release"));
    }

    void offerRemainder(String taskId) {
        shortfalls.offerRemainder(taskId, opinion("remainder"));
    }

    /** The last condition is unmet. */
    void reviewUnmet(String taskId) {
        List<FollowUpRule.Condition> conditions = reviews.conditions(taskId);
        List<Finding> findings = new ArrayList<>();
        for (FollowUpRule.Condition condition : conditions) {
            boolean met = findings.size() < conditions.size() - 1;
            findings.add(new Finding(condition.key(), met, CityText.of(met ? "finding.met" : "finding.unmet")));
        }
        reviews.conclude(taskId, findings, opinion("unmet"));
    }

    void orderClawBack(String taskId) {
        LocalDate dueOn = clock.today().plusDays(DAYS_TO_REPAY);
        clawBacks.order(
                taskId, new ClawBackOrder(CLAIMED, dueOn, CityText.of("clawBack.document")), opinion("clawBack"));
    }

    void bookRepayment(String taskId) {
        clawBacks.book(taskId, REPAID, clock.today(), CityText.of("bank.reference", "R" + clock.today()));
    }

    private static Opinion opinion(String key) {
        return Opinion.of(CityText.of("opinion." + key));
    }
}
