/** Service tasks of DisbursementProcess; they run as {@code process:DisbursementProcess}. */
package org.shuzhuan.fund.process;
