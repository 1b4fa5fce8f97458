package org.shuzhuan.enterprise;

/** 脱敏: phone numbers keep the first three and last four digits, bank accounts the last four. */
final class Masking {

    private Masking() {}

    static String phone(String phone) {
        if (phone.length() < 8) {
            return "*".repeat(phone.length());
        }
        return phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
    }

    static String account(String account) {
        return "**** " + account.substring(account.length() - 4);
    }
}
