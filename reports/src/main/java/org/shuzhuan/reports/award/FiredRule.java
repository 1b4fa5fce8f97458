package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

/** A rule of the policy that took part in the decision: its article (for example 第七条第一款) and what it says here. */
public record FiredRule(String article, String statement) {

    public FiredRule {
        required(article, "article");
        required(statement, "statement");
    }
}
