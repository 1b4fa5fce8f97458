package org.shuzhuan.enterprise;

/**
 * A change of registration was asked for, confirmed or refused; observed in the same transaction by whoever tells people.
 *
 * @param regionCode division whose desk decides it
 * @param successorId null for a renaming
 */
public record EnterpriseChangeProgressed(EnterpriseChangeView change, String regionCode, Long successorId) {}
