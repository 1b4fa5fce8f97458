package org.shuzhuan.award;

/**
 * The county's word on one condition of the follow-up.
 *
 * @param key of the call's condition
 * @param evidence 1..1000 characters
 */
public record Finding(String key, Boolean met, String evidence) {}
