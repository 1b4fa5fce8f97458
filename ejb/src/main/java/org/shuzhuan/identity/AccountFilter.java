package org.shuzhuan.identity;

import java.io.Serializable;

/**
 * Which accounts a list shows.
 *
 * @param text beginning of the login name or part of the display name; null or blank for all
 * @param status null for all
 * @param organisationCode accounts with a grant in this organisation; null or blank for all
 */
public record AccountFilter(String text, AccountStatus status, String organisationCode) implements Serializable {

    public static AccountFilter all() {
        return new AccountFilter(null, null, null);
    }
}
