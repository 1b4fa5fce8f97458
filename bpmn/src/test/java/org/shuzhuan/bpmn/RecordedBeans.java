package org.shuzhuan.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The beans the models name: each call is recorded, each delegate sets the variable it owes with the next answer. */
public final class RecordedBeans {

    private static final List<String> DELEGATES = List.of(
            "checkEligibilityDelegate",
            "notAcceptCaseDelegate",
            "deemAcceptedDelegate",
            "lapseApplicationDelegate",
            "computeSubsidyDelegate",
            "holdBudgetDelegate",
            "releaseBudgetDelegate",
            "rejectCaseDelegate",
            "withdrawCaseDelegate",
            "commitGrantDelegate",
            "closeCaseDelegate",
            "revokeApprovalDelegate",
            "openReviewDelegate",
            "reopenCaseDelegate",
            "confirmRejectionDelegate",
            "publishNoticeDelegate",
            "closeNoticeDelegate",
            "bookPaymentDelegate",
            "bookReturnDelegate",
            "lapseOfferDelegate",
            "offerBudgetDelegate");

    private final List<String> calls = new ArrayList<>();
    private final Map<String, Answer> answers = new HashMap<>();

    RecordedBeans(Map<Object, Object> beans) {
        beans.clear();
        DELEGATES.forEach(name -> beans.put(name, delegate(name)));
        beans.put("enterStep", new EnteredStep());
        beans.put("taskDeadlines", new FixedDeadlines());
        beans.put("followUp", new StandingFollowUp());
        beans.put("remindAssignee", listener("remindAssignee"));
        beans.put("openSupervision", listener("openSupervision"));
        answers("checkEligibilityDelegate", "eligible", true);
        answers("computeSubsidyDelegate", "granted", true);
        answers("holdBudgetDelegate", "holdResult", "HELD");
        answers("closeNoticeDelegate", "noticeOutcome", "CLEAR");
        answers("bookPaymentDelegate", "moreInstalments", false);
        answers("publishNoticeDelegate", "noticeEndsAt", FixedDeadlines.after(FixedDeadlines.NOTICE_DAYS));
    }

    /** The delegate sets the variable to these values in turn, then keeps to the last one. */
    public void answers(String bean, String variable, Object... values) {
        answers.put(bean, new Answer(variable, new ArrayDeque<>(List.of(values))));
    }

    public long calls(String bean) {
        return calls.stream().filter(bean::equals).count();
    }

    public List<String> calls() {
        return List.copyOf(calls);
    }

    private JavaDelegate delegate(String name) {
        return execution -> {
            calls.add(name);
            var answer = answers.get(name);
            if (answer != null) {
                execution.setVariable(answer.variable(), answer.next());
            }
        };
    }

    private TaskListener listener(String name) {
        return (DelegateTask task) -> calls.add(name + ":" + task.getTaskDefinitionKey());
    }

    private record Answer(String variable, Deque<Object> values) {
        Object next() {
            return values.size() > 1 ? values.poll() : values.peek();
        }
    }
}
