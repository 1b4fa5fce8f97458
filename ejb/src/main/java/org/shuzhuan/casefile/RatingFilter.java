package org.shuzhuan.casefile;

/**
 * @param unitCode null for all
 * @param badOnly the two lowest levels
 * @param openOnly follow-ups without an answer
 */
public record RatingFilter(String unitCode, boolean badOnly, boolean openOnly) {}
