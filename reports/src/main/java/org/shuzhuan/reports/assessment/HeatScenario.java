package org.shuzhuan.reports.assessment;

/** One scenario on the heat map: the level reached, 0 to 4, and whether the next one is to be done first. */
public record HeatScenario(String title, boolean constrained, int reached, boolean next) {}
