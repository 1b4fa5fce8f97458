package org.shuzhuan.reports.casefile;

import static org.shuzhuan.reports.Text.required;

import java.util.Objects;
import org.shuzhuan.reports.Enterprise;

/** The case 办件 a notice belongs to: applicant, case number and the matter 事项 applied for. */
public record CaseReference(Enterprise enterprise, String caseNumber, String matter) {

    public CaseReference {
        Objects.requireNonNull(enterprise, "enterprise");
        required(caseNumber, "caseNumber");
        required(matter, "matter");
    }
}
