/** Pages of the inbox (待办): the list, the way to the next task, lights in words. */
package org.shuzhuan.web.workflow;
