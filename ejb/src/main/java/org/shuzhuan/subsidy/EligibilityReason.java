package org.shuzhuan.subsidy;

import java.io.Serializable;

/** Why an application is not eligible: the rule that says so and its clause. */
public record EligibilityReason(String code, String article, String ruleId) implements Serializable {

    /** Its sentence is {@code reason.<code>}. */
    public String getCode() {
        return code;
    }

    public String getArticle() {
        return article;
    }

    public String getRuleId() {
        return ruleId;
    }
}
