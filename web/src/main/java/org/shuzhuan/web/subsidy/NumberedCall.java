package org.shuzhuan.web.subsidy;

import org.shuzhuan.subsidy.CallProspect;

/** A call that a higher level opens, named once with its title and elsewhere by its number on the page, from 1. */
public record NumberedCall(int number, CallProspect call) {

    public int getNumber() {
        return number;
    }

    public CallProspect getCall() {
        return call;
    }
}
