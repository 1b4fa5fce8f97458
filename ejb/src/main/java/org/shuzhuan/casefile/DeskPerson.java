package org.shuzhuan.casefile;

import java.io.Serializable;

/**
 * A person at a desk, or the whole desk.
 *
 * @param candidateGroup {@code role@organisationCode}
 * @param unit name of the organisation
 * @param role role id
 * @param login null for the whole desk
 * @param name null for the whole desk
 */
public record DeskPerson(String candidateGroup, String unit, String role, String login, String name)
        implements Serializable {

    public String getCandidateGroup() {
        return candidateGroup;
    }

    public String getUnit() {
        return unit;
    }

    public String getRole() {
        return role;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    /** One text for both: {@code role@organisation} or {@code role@organisation/login}. */
    public String getKey() {
        return login == null ? candidateGroup : candidateGroup + "/" + login;
    }

    /** As history lines name it. */
    String words() {
        return name == null ? unit : unit + " " + name;
    }
}
