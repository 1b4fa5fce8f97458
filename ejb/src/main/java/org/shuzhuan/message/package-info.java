/**
 * What the portal tells people: notifications (消息) written from templates, and official documents served (送达文书) with
 * their number (文号), the snapshot of what they say, the rendered file and its delivery record. The text of a document
 * is laid out by the feature it belongs to, through {@link org.shuzhuan.message.DocumentLayout}.
 */
package org.shuzhuan.message;
