package org.shuzhuan.enterprise;

import java.io.Serializable;

/**
 * A payee account as pages show it.
 *
 * @param accountNumber masked but for the last four digits
 */
public record PayeeAccountView(String holder, String bank, String branch, String accountNumber)
        implements Serializable {

    public String getHolder() {
        return holder;
    }

    public String getBank() {
        return bank;
    }

    public String getBranch() {
        return branch;
    }

    public String getAccountNumber() {
        return accountNumber;
    }
}
