package org.shuzhuan.casefile;

import org.shuzhuan.shared.DomainException;

/**
 * One remark of a correction notice.
 *
 * @param target path of the field or document in the form, such as {@code expenses[1].paidOn}
 * @param label name a person reads
 * @param remark what must be corrected, 1..1000 characters
 * @param before what stands there now
 */
public record CorrectionRequest(String target, String label, String remark, String before) {

    private static final int LONGEST_REMARK = 1_000;

    /** @throws DomainException CORRECTION_REMARK_REQUIRED, or OPINION_TOO_LONG */
    void check() {
        if (remark == null || remark.isBlank()) {
            throw new DomainException(CaseFileError.CORRECTION_REMARK_REQUIRED, label);
        }
        if (remark.strip().length() > LONGEST_REMARK) {
            throw new DomainException(CaseFileError.OPINION_TOO_LONG, LONGEST_REMARK);
        }
    }
}
