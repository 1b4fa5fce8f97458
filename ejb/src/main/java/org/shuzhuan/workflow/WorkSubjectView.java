package org.shuzhuan.workflow;

import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * Columns of the inbox that belong to the case. Copied when the task begins, and again by {@link InboxSubjects#refresh}.
 *
 * @param amount amount applied for or awarded so far; null when there is none
 * @param correctionReturned true when the applicant has answered a correction notice
 */
public record WorkSubjectView(
        String enterpriseName,
        String creditCode,
        String caseNumber,
        String matterCode,
        String callCode,
        String callTitle,
        String regionCode,
        Money amount,
        LocalDateTime submittedAt,
        boolean correctionReturned) {}
