/**
 * Pages of the subsidy. For the enterprise: dashboard, application in steps, correction, estimate. For officials: one desk
 * (办理环节) per step of {@code ChainSubsidyProcess}.
 */
package org.shuzhuan.web.subsidy;
