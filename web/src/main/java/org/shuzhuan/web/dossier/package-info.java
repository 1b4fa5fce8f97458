/** Pages and REST of the dossier (一企一档). */
package org.shuzhuan.web.dossier;
