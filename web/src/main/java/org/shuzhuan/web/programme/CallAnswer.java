package org.shuzhuan.web.programme;

import java.util.List;
import org.shuzhuan.programme.ApplicantType;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallForm;
import org.shuzhuan.programme.CallTexts;
import org.shuzhuan.programme.CallTimes;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.programme.EvidenceDates;
import org.shuzhuan.programme.InstalmentRule;
import org.shuzhuan.shared.Money;

/** JSON answer: one call with its newest definition; the budget in yuan. */
public class CallAnswer {

    public CallView call;
    public ApplicantType applicantType;
    public String ruleVersion;
    public CallTimes times;
    public EvidenceDates evidence;
    public CallForm form;
    public CallTexts texts;
    public List<InstalmentRule> instalments;
    public Money budgetYuan;

    static CallAnswer of(CallView call, CallDefinition definition) {
        CallAnswer answer = new CallAnswer();
        answer.call = call;
        answer.applicantType = definition.applicantType();
        answer.ruleVersion = definition.policy().ruleVersion();
        answer.times = definition.times();
        answer.evidence = definition.evidence();
        answer.form = definition.form();
        answer.texts = definition.texts();
        answer.instalments = definition.instalments();
        answer.budgetYuan = definition.getBudgetTotal();
        return answer;
    }
}
