/** Upload and download of documents over REST. */
package org.shuzhuan.web.document;
