package org.shuzhuan.dossier;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.shared.Money;

/**
 * One line of the timeline.
 *
 * @param at of an assessment the beginning of the day it is of
 * @param reference id of the assessment, case, payment, notice, document or message
 * @param caseFileId the case it belongs to; null where there is none
 * @param title of a file its name; of an assessment empty
 * @param detail case number, document number, bank reference or link of a message; null where there is none
 * @param state name of the constant that says more: kind of assessment, status of the case; null where there is none
 * @param level 0..4 of an assessment; null otherwise
 * @param amount yuan; null where there is none
 */
public record DossierLine(
        LineKind kind,
        long reference,
        Long caseFileId,
        LocalDateTime at,
        String title,
        String detail,
        String state,
        Integer level,
        Money amount)
        implements Serializable {

    public LineKind getKind() {
        return kind;
    }

    public LocalDateTime getAt() {
        return at;
    }
}
