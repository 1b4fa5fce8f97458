package org.shuzhuan.reports.award;

import static org.shuzhuan.reports.Text.required;

import java.util.Objects;
import org.shuzhuan.reports.Enterprise;

/** What is approved: the project of an enterprise, its case number and the policy applied. */
public record ApprovedProject(Enterprise enterprise, String title, String caseNumber, PolicyDocument policy) {

    public ApprovedProject {
        Objects.requireNonNull(enterprise, "enterprise");
        required(title, "title");
        required(caseNumber, "caseNumber");
        Objects.requireNonNull(policy, "policy");
    }
}
