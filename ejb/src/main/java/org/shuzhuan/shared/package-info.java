/**
 * What every feature speaks: money, the one clock, pages of rows, errors, the caller and the declared permission.
 * Knows no feature; what a lower feature needs from an upper one is a port in the lower feature's root.
 */
package org.shuzhuan.shared;
