package org.shuzhuan.message;

import java.io.Serializable;

/**
 * Who is told: one account, everyone who acts for an enterprise, or everyone at a desk ({@code role@organisation}).
 *
 * @param key distinct over all kinds, such as {@code account:7}
 */
public record Recipient(Kind kind, String key) implements Serializable {

    /** What the key names. */
    public enum Kind {
        ACCOUNT,
        ENTERPRISE,
        GROUP
    }

    public static Recipient account(long accountId) {
        return new Recipient(Kind.ACCOUNT, "account:" + accountId);
    }

    public static Recipient enterprise(long enterpriseId) {
        return new Recipient(Kind.ENTERPRISE, "enterprise:" + enterpriseId);
    }

    /** @param candidateGroup {@code role@organisationCode} */
    public static Recipient group(String candidateGroup) {
        return new Recipient(Kind.GROUP, "group:" + candidateGroup);
    }
}
