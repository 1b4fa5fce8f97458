package org.shuzhuan.identity;

/** An account was disabled; fired in the transaction of the act, so that its tasks move with it. */
public record AccountDisabled(String loginName, String displayName) {}
