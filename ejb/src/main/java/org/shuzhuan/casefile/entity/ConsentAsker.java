package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The official who asks for consent, as known at that moment. */
@Embeddable
public class ConsentAsker {

    @Column(name = "ASKER_ACCOUNT_ID")
    private Long accountId;

    @Column(name = "ASKER_LOGIN", nullable = false)
    private String login;

    @Column(name = "ASKER_NAME")
    private String name;

    @Column(name = "ASKER_UNIT")
    private String unit;

    protected ConsentAsker() {}

    public ConsentAsker(Long accountId, String login, String name, String unit) {
        this.accountId = accountId;
        this.login = login;
        this.name = name;
        this.unit = unit;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getUnit() {
        return unit;
    }
}
