/** Running the portal: health of the node. */
package org.shuzhuan.operations;
