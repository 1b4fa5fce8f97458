/** Messages and official documents of whoever is signed in. */
package org.shuzhuan.web.message;
