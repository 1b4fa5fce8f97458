/** Pages of the subsidy for the enterprise: dashboard, application in steps, correction, estimate. */
package org.shuzhuan.web.subsidy;
