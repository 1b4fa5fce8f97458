package org.shuzhuan.identity;

/**
 * Whether what was signed in still holds.
 *
 * @param credentialNo which password of the account holds, counted from 0
 */
public record AccountStanding(AccountStatus status, int credentialNo) {

    /** @param opened which password a session was opened with; null without one */
    boolean holds(Integer opened) {
        return status == AccountStatus.ACTIVE && (opened == null || opened == credentialNo);
    }
}
