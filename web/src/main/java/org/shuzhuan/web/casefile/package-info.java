/** Pages of cases for the public and for the enterprise: status, notices, own cases, the case page. */
package org.shuzhuan.web.casefile;
