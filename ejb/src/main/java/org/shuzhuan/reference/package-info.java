/**
 * What the state publishes and everybody counts with: administrative divisions (行政区划, with functional zones that have no
 * national code), industries (国民经济行业分类 GB/T 4754-2017), the size standard (中小企业划型标准) and the official working
 * calendar (工作日历). All of it is dated data, importable as CSV; an import reports every fault with its line and stores
 * nothing when there is one. Publishes {@link org.shuzhuan.reference.WorkingCalendarImported}.
 */
package org.shuzhuan.reference;
