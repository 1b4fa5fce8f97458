package org.shuzhuan.web.subsidy;

import jakarta.json.JsonValue;
import org.shuzhuan.subsidy.WorksheetForm;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: the worksheet of investment; amounts in yuan. */
public class WorksheetBody {

    public Long callId;
    public Integer targetLevel;
    public JsonValue investment;
    public JsonValue downPayment;
    public JsonValue discount;
    public JsonValue yearlyBenefit;

    WorksheetForm toForm() {
        BodyFields body = new BodyFields();
        WorksheetForm form = new WorksheetForm(
                callId,
                targetLevel,
                body.amount("investment", investment),
                body.amount("downPayment", downPayment),
                body.amount("discount", discount),
                body.amount("yearlyBenefit", yearlyBenefit));
        body.refuseIfFaulty();
        return form;
    }
}
