/** What the public reads of calls: the list, one call, the same for machines. */
package org.shuzhuan.web.programme;
