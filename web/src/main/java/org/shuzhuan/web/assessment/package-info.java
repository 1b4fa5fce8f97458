/** Pages and resources of the digital-level assessment. */
package org.shuzhuan.web.assessment;
