/**
 * The process engine and what people see of it: start of processes, the task inbox (待办), deadlines and their lights
 * (红黄灯), decisions (DMN), the process diagram, incidents.
 *
 * <p>Knows no feature. What it must ask upward are ports in this package: {@link org.shuzhuan.workflow.ProcessIdentity}
 * (identity), {@link org.shuzhuan.workflow.StepRules} and {@link org.shuzhuan.workflow.WorkSubject} (casefile). No type of
 * the engine appears in this package's signatures.
 */
package org.shuzhuan.workflow;
