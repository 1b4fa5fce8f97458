/** The public calculator of working days, for machines. */
package org.shuzhuan.web.reference;
