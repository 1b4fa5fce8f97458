/** Pages of enterprises: the size check open to everyone, registration, profile, and what officials look up and verify. */
package org.shuzhuan.web.enterprise;
