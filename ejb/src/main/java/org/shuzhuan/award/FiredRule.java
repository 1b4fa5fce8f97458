package org.shuzhuan.award;

import java.io.Serializable;

/** A rule that fired: its id in the decision table and the clause it stands for. */
public record FiredRule(String ruleId, String article) implements Serializable {

    public String getRuleId() {
        return ruleId;
    }

    public String getArticle() {
        return article;
    }
}
