package org.shuzhuan.identity;

/**
 * What the check of a password needs to know.
 *
 * @param credentialNo which password of the account it is, counted from 0
 * @param open the account may sign in now: active, not locked out, not a demonstration account outside demonstration mode
 */
public record LoginFacts(
        long accountId, String loginName, String displayName, String passwordHash, int credentialNo, boolean open) {}
