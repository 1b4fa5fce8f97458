package org.shuzhuan.message.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * A person's choice of mail. An address is used only after the link sent to it was followed; a new address must be confirmed
 * again.
 */
@Entity
@Table(name = "MAIL_CHOICE")
public class MailChoice {

    @Id
    @Column(name = "ACCOUNT_ID")
    private Long accountId;

    @Column(name = "ADDRESS")
    private String address;

    @Column(name = "WANTED")
    private boolean wanted;

    @Column(name = "CONFIRMED_AT")
    private LocalDateTime confirmedAt;

    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "TOKEN_UNTIL")
    private LocalDateTime tokenUntil;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected MailChoice() {}

    public MailChoice(long accountId) {
        this.accountId = accountId;
    }

    public void want(boolean newWanted) {
        wanted = newWanted;
    }

    /** Another address, unconfirmed until its link is followed. */
    public void move(String newAddress, String newTokenHash, LocalDateTime until) {
        address = newAddress;
        confirmedAt = null;
        tokenHash = newTokenHash;
        tokenUntil = until;
    }

    /** @return false when the token is another one or too old */
    public boolean confirm(String hash, LocalDateTime at) {
        if (tokenHash == null || !tokenHash.equals(hash) || at.isAfter(tokenUntil)) {
            return false;
        }
        confirmedAt = at;
        tokenHash = null;
        return true;
    }

    public boolean isReachable() {
        return wanted && confirmedAt != null;
    }

    public boolean isWanted() {
        return wanted;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getAddress() {
        return address;
    }
}
