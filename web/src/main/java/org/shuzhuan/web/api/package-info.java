/** What all REST resources share: the root path, JSON, and errors as RFC 9457 problem details. */
package org.shuzhuan.web.api;
