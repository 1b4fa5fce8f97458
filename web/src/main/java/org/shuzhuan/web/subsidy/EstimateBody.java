package org.shuzhuan.web.subsidy;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import org.shuzhuan.shared.Money;
import org.shuzhuan.subsidy.EstimateInput;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: a project whose subsidy is estimated; amounts in yuan. */
public class EstimateBody {

    public Long callId;
    public Integer levelAfter;
    public JsonValue investment;
    public JsonValue downPayment;
    public Boolean inSignedPool;
    public LocalDate contractSignedOn;
    public LocalDate completedOn;
    /** Of a chain leader only. */
    public Lead lead;

    /** What a chain leader has led; the share in per cent. */
    public static class Lead {
        public Integer ledSmeCount;
        public Integer level2Percent;
        public JsonValue platformCost;
    }

    EstimateInput toInput() {
        BodyFields body = new BodyFields();
        body.required("callId", callId);
        body.required("levelAfter", levelAfter);
        body.required("inSignedPool", inSignedPool);
        body.required("contractSignedOn", contractSignedOn);
        body.required("completedOn", completedOn);
        Money invested = body.amount("investment", investment);
        Money down = body.amount("downPayment", downPayment);
        Money platformCost = null;
        if (lead != null) {
            body.required("lead.ledSmeCount", lead.ledSmeCount);
            body.required("lead.level2Percent", lead.level2Percent);
            platformCost = body.amount("lead.platformCost", lead.platformCost);
        }
        body.refuseIfFaulty();
        return new EstimateInput(
                levelAfter,
                invested,
                down,
                inSignedPool,
                contractSignedOn,
                completedOn,
                lead == null ? null : new EstimateInput.Lead(lead.ledSmeCount, lead.level2Percent, platformCost));
    }
}
