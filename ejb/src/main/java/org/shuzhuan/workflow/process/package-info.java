/** What the models name: the set-up of a step, its deadlines, its reminders. */
package org.shuzhuan.workflow.process;
