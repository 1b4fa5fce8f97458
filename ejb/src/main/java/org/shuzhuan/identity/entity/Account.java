package org.shuzhuan.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.identity.AccountStatus;
import org.shuzhuan.identity.AccountView;

/**
 * A person's login. Opened ACTIVE by the system administrator or by registration; locked and unlocked by the system
 * administrator; DISABLED ends it, rows are never deleted because the audit names them. Five wrong passwords in a row lock
 * it out for fifteen minutes of the portal's clock, without touching the status.
 */
@Entity
@Table(name = "ACCOUNT")
public class Account {

    static final int FAILURES_BEFORE_LOCK_OUT = 5;
    static final Duration LOCK_OUT = Duration.ofMinutes(15);

    @Id
    @SequenceGenerator(name = "AccountIds", sequenceName = "ACCOUNT_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AccountIds")
    @Column(name = "ID")
    private Long id;

    @Column(name = "LOGIN_NAME")
    private String loginName;

    @Column(name = "DISPLAY_NAME")
    private String displayName;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS")
    private AccountStatus status;

    @Column(name = "FAILED_LOGINS")
    private int failedLogins;

    @Column(name = "LOCKED_UNTIL")
    private LocalDateTime lockedUntil;

    @Column(name = "DEMONSTRATION")
    private Boolean demonstration;

    @Column(name = "OPENED_AT")
    private LocalDateTime openedAt;

    @Column(name = "PASSWORD_CHANGED_AT")
    private LocalDateTime passwordChangedAt;

    @Column(name = "CREDENTIAL_NO")
    private int credentialNo;

    @Column(name = "PROPOSED_HASH")
    private String proposedHash;

    @Column(name = "PROPOSED_BY")
    private String proposedBy;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Account() {}

    public Account(
            String loginName, String displayName, String passwordHash, boolean demonstration, LocalDateTime now) {
        this.loginName = loginName;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.demonstration = demonstration;
        this.status = AccountStatus.ACTIVE;
        this.openedAt = now;
        this.passwordChangedAt = now;
    }

    /** The status allows signing in and no lock-out runs. */
    public boolean maySignIn(LocalDateTime now) {
        return status == AccountStatus.ACTIVE && !lockedOut(now);
    }

    /** Counts a wrong password; what arrives during a lock-out does not prolong it. */
    public void countFailure(LocalDateTime now) {
        if (lockedOut(now)) {
            return;
        }
        failedLogins++;
        lockedUntil = null;
        if (failedLogins >= FAILURES_BEFORE_LOCK_OUT) {
            lockedUntil = now.plus(LOCK_OUT);
            failedLogins = 0;
        }
    }

    public void signedIn() {
        failedLogins = 0;
        lockedUntil = null;
    }

    public void changeStatus(AccountStatus newStatus) {
        status = newStatus;
        if (newStatus == AccountStatus.ACTIVE) {
            signedIn();
        }
    }

    /** Ends what was signed in with the password before. */
    public void changePassword(String newHash, LocalDateTime now) {
        passwordHash = newHash;
        credentialNo++;
        passwordChangedAt = now;
        signedIn();
    }

    /** Changes nothing before somebody else confirms it. */
    public void proposePassword(String newHash, String login) {
        proposedHash = newHash;
        proposedBy = login;
    }

    /** Empty while no new password waits for confirmation. */
    public Optional<String> getProposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    /** Takes the proposed password as the account's own. */
    public void confirmPassword(LocalDateTime now) {
        String confirmed = proposedHash;
        dropProposal();
        changePassword(confirmed, now);
    }

    public void dropProposal() {
        proposedHash = null;
        proposedBy = null;
    }

    public AccountView view() {
        return new AccountView(id, loginName, displayName, status, lockedUntil, demonstration, proposedBy);
    }

    public Long getId() {
        return id;
    }

    public String getLoginName() {
        return loginName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Which password of the account holds, counted from 0. */
    public int getCredentialNo() {
        return credentialNo;
    }

    public AccountStatus getStatus() {
        return status;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    private boolean lockedOut(LocalDateTime now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
