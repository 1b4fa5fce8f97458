/**
 * The frame of every page: navigation, texts, formats, faults at fields, paging. Knows no feature; a feature hands in what
 * the frame shows through {@link org.shuzhuan.web.layout.NavigationCount} and {@link org.shuzhuan.web.layout.PersonSession}.
 */
package org.shuzhuan.web.layout;
