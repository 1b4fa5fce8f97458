/**
 * What is on offer: policy documents (政策文件) and calls (申报批次). A call is data, not code: its window, desks, days, document
 * list, extra fields, budget plan and the rule version its decisions use come from an imported definition. Definitions are
 * numbered and never changed; a draft application stays on the number it was begun with.
 */
package org.shuzhuan.programme;
