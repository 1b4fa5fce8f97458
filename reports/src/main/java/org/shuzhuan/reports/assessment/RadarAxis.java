package org.shuzhuan.reports.assessment;

/**
 * One indicator on the radar.
 *
 * @param own thousandths of the full points
 * @param peers median of the peers, in thousandths; null where it is not compared
 */
public record RadarAxis(String title, int own, Integer peers) {}
