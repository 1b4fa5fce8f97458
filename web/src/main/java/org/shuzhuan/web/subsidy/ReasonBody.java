package org.shuzhuan.web.subsidy;

/** JSON body: why. */
public class ReasonBody {

    public String reason;
}
