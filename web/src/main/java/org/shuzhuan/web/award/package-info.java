/** Says in words how an amount was computed. */
package org.shuzhuan.web.award;
