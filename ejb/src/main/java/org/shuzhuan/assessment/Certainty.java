package org.shuzhuan.assessment;

/** How well a part of a questionnaire is attested; all but {@link #HIGH} is shown as 待与官方文本核对. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW,
    UNVERIFIED
}
