package org.shuzhuan.casefile;

/**
 * One remark of a correction notice.
 *
 * @param target path of the field or document in the form, such as {@code expenses[1].paidOn}
 * @param label name a person reads
 * @param remark what must be corrected, 1..1000 characters
 * @param before what stands there now
 */
public record CorrectionRequest(String target, String label, String remark, String before) {}
