/** Pages of the audit administrator. */
package org.shuzhuan.web.audit;
