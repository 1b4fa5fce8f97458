/**
 * The subsidy of chain leaders, chain stars and retrofitted enterprises (链主、链星、改造奖补), guide §四(二), from the draft
 * through every desk to the payment: {@code ChainSubsidyProcess}. One service per desk, named for its work.
 *
 * <p>Terms: draft = 申报草稿, application = 申报内容, desk = 办理环节.
 */
package org.shuzhuan.subsidy;
