package org.shuzhuan.casefile;

import java.io.Serializable;

/**
 * A person at a desk, or the whole desk.
 *
 * @param key one text for both: {@code role@organisation} or {@code role@organisation/login}
 * @param candidateGroup {@code role@organisationCode}
 * @param unit name of the organisation
 * @param role role id
 * @param login null for the whole desk
 * @param name null for the whole desk
 */
public record DeskPerson(String key, String candidateGroup, String unit, String role, String login, String name)
        implements Serializable {

    static DeskPerson of(String group, String unit, String role, String login, String name) {
        return new DeskPerson(login == null ? group : group + "/" + login, group, unit, role, login, name);
    }

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

    public String getKey() {
        return key;
    }

    /** As history lines name it. */
    String words() {
        return name == null ? unit : unit + " " + name;
    }
}
