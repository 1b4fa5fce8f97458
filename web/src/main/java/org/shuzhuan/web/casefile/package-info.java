/** Pages of cases: the sheet that every desk shows, the list, the diagram for the viewer. */
package org.shuzhuan.web.casefile;
