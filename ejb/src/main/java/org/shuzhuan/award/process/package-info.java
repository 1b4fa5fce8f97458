/** Service tasks of RemainderOfferProcess; they run as {@code process:RemainderOfferProcess}. */
package org.shuzhuan.award.process;
