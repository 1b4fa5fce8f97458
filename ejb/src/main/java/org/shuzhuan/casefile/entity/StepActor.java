package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who took a step: a person of an organisation or enterprise, or a process on behalf of a person or timer. */
@Embeddable
public class StepActor {

    @Column(name = "ACTOR_LOGIN", nullable = false)
    private String login;

    @Column(name = "ACTOR_NAME")
    private String name;

    @Column(name = "ACTOR_UNIT")
    private String unit;

    @Column(name = "REMOTE_ADDRESS")
    private String remoteAddress;

    @Column(name = "ACTOR_FOR")
    private String inPlaceOf;

    protected StepActor() {}

    /** @param inPlaceOf name of the person on leave in whose place it was done; null when for nobody */
    public StepActor(String login, String name, String unit, String remoteAddress, String inPlaceOf) {
        this.inPlaceOf = inPlaceOf;
        this.login = login;
        this.name = name;
        this.unit = unit;
        this.remoteAddress = remoteAddress;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public String getInPlaceOf() {
        return inPlaceOf;
    }

    public String getUnit() {
        return unit;
    }

    public String getRemoteAddress() {
        return remoteAddress;
    }
}
