package org.shuzhuan.enterprise;

import java.io.Serializable;

/**
 * A payee account as given by the enterprise, or in plain for the payment file.
 *
 * @param holder 户名, must equal the enterprise's name
 * @param bank 开户银行
 * @param branch 支行
 * @param accountNumber 6 to 32 digits; blanks are dropped
 */
public record PayeeAccountForm(String holder, String bank, String branch, String accountNumber)
        implements Serializable {

    /** The number never reaches a log. */
    @Override
    public String toString() {
        return holder + " " + bank + " " + branch;
    }
}
