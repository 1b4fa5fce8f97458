package org.shuzhuan.message;

import java.io.Serializable;

/**
 * @param address null until one was given
 * @param offered false where no mail server or no public address is configured
 */
public record MailChoiceView(String address, boolean wanted, boolean confirmed, boolean offered)
        implements Serializable {

    public String getAddress() {
        return address;
    }

    public boolean isWanted() {
        return wanted;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public boolean isOffered() {
        return offered;
    }
}
