package org.shuzhuan.web.fund;

import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: apply the shares that were previewed. */
public class ProRataBody {

    /** Key of the preview. */
    public String plan;

    public String documentNumber;
    public String reason;

    Opinion toReason() {
        BodyFields body = new BodyFields();
        body.required("plan", plan);
        body.required("documentNumber", documentNumber);
        body.required("reason", reason);
        body.refuseIfFaulty();
        return Opinion.of(reason);
    }
}
