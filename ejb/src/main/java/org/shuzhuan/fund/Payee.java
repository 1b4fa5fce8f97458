package org.shuzhuan.fund;

import java.io.Serializable;

/**
 * Who is paid.
 *
 * @param name holder of the account
 * @param sealedAccount account number as its owner keeps it (encrypted text); passed on unread
 * @param maskedAccount account number as it may be shown and printed, such as {@code 6222********0087}
 */
public record Payee(String name, String sealedAccount, String maskedAccount, String bank) implements Serializable {

    public String getName() {
        return name;
    }

    public String getMaskedAccount() {
        return maskedAccount;
    }

    public String getBank() {
        return bank;
    }
}
