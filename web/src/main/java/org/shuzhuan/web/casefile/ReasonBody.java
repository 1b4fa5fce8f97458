package org.shuzhuan.web.casefile;

import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.web.api.BodyFields;

/** JSON body: to whom, and why. */
public class ReasonBody {

    /** {@code role@organisation} for a whole desk, {@code role@organisation/login} for a person. */
    public String to;

    public String reason;

    String toTarget() {
        BodyFields body = new BodyFields();
        String target = body.required("to", to);
        body.refuseIfFaulty();
        return target;
    }

    Opinion toOpinion() {
        return Opinion.of(reason);
    }
}
