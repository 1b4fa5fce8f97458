package org.shuzhuan.web.subsidy;

import java.math.BigDecimal;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.CostSplit;
import org.shuzhuan.award.FiredRule;
import org.shuzhuan.subsidy.EligibilityReason;
import org.shuzhuan.subsidy.WorksheetForm;
import org.shuzhuan.subsidy.WorksheetView;

/** JSON answer: the worksheet with what follows from it. */
public class WorksheetAnswer {

    public WorksheetForm inputs;
    public CostSplit split;
    public BigDecimal paybackYears;
    public AwardAmount grant;
    public List<FiredRule> rules;
    public List<EligibilityReason> refused;
    public String versionTag;

    static WorksheetAnswer of(WorksheetView view) {
        WorksheetAnswer answer = new WorksheetAnswer();
        answer.inputs = view.form();
        answer.split = view.getSplit();
        answer.paybackYears = view.getPaybackYears();
        answer.grant = view.grant();
        answer.rules = view.rules();
        answer.refused = view.refused();
        answer.versionTag = view.versionTag();
        return answer;
    }
}
