/** Pages of cases for the public, the enterprise and officials: status, notices, lists, the case page, the sheet of every desk. */
package org.shuzhuan.web.casefile;
