package org.shuzhuan.assessment;

/** The four effects of a transformation (《中小企业数字化转型指南》：效率、质量、绿色、价值). */
public enum Effect {
    EFFICIENCY,
    QUALITY,
    GREEN,
    VALUE
}
