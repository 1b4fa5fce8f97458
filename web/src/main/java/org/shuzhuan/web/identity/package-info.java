/** Signing in and out, the guard in front of pages and API, tokens, and the administrators' pages for accounts. */
package org.shuzhuan.web.identity;
