/** Pages of what all money cases share after the approval. */
package org.shuzhuan.web.award;
