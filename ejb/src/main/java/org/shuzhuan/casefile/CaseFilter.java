package org.shuzhuan.casefile;

/**
 * Which cases an official looks for; null where it does not matter.
 *
 * @param text beginning of a case number, credit code or enterprise name
 */
public record CaseFilter(String text, CaseStatus status, Long callId, String regionCode) {}
