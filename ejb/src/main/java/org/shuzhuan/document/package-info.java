/**
 * Uploaded files (材料文件): what they are is decided by their content, where they lie by their hash, who may read or
 * change them by the feature that owns the record they belong to ({@link org.shuzhuan.document.DocumentOwner}).
 */
package org.shuzhuan.document;
