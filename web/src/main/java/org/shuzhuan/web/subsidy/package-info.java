/** Pages of the subsidy: one desk (办理环节) per step of {@code ChainSubsidyProcess}. */
package org.shuzhuan.web.subsidy;
