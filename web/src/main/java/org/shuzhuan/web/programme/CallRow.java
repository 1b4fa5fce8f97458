package org.shuzhuan.web.programme;

import org.shuzhuan.programme.ApplicantType;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallView;

/** A call in the public list, with what its newest definition says at a glance. */
public record CallRow(CallView call, CallDefinition definition) {

    public CallView getCall() {
        return call;
    }

    public ApplicantType getApplicantType() {
        return definition.applicantType();
    }

    public String getSummary() {
        return definition.texts().summary();
    }
}
