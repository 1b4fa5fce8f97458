package org.shuzhuan.dossier;

/** The four stages of a transformation, in their order: the whole-process service of the ministry's guide, §三(二). */
public enum JourneyStage {
    /** 评估 */
    ASSESS,
    /** 规划 */
    PLAN,
    /** 实施 */
    IMPLEMENT,
    /** 优化 */
    OPTIMISE
}
