package org.shuzhuan.award;

/**
 * The payee account as applied for, to be frozen.
 *
 * @param account digits in plain; sealed before it is stored
 */
public record PayeeOfForm(String holder, String bank, String account) {

    /** First four and last four digits. */
    public String masked() {
        return account.length() <= 8
                ? "*".repeat(account.length())
                : account.substring(0, 4) + "*".repeat(account.length() - 8) + account.substring(account.length() - 4);
    }

    @Override
    public String toString() {
        return holder + " " + bank + " " + masked();
    }
}
