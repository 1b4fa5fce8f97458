package org.shuzhuan.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The roles of the portal. The id is what candidate groups ({@code role@organisationCode}), grants and the permission file
 * use. The three administrators cannot do each other's work nor hold any other role (三员分立).
 */
public enum Role {
    AGENT("agent", Holder.ENTERPRISE),
    LEGAL_REP("legal-rep", Holder.ENTERPRISE),
    ACCEPTANCE("acceptance", Holder.ORGANISATION),
    VERIFICATION("verification", Holder.ORGANISATION),
    REVIEW("review", Holder.ORGANISATION),
    AUDITOR("auditor", Holder.ORGANISATION),
    ASSESSOR("assessor", Holder.ORGANISATION),
    LEADER("leader", Holder.ORGANISATION),
    FINANCE("finance", Holder.ORGANISATION),
    PAYER("payer", Holder.ORGANISATION),
    PROGRAMME_ADMIN("programme-admin", Holder.ORGANISATION),
    EXPERT("expert", Holder.ORGANISATION),
    ORGANISER("organiser", Holder.ORGANISATION),
    PROVIDER("provider", Holder.ORGANISATION),
    SUPERVISOR("supervisor", Holder.ORGANISATION),
    OBSERVER("observer", Holder.ORGANISATION),
    SYSTEM_ADMIN("system-admin", Holder.ADMINISTRATOR),
    SECURITY_ADMIN("security-admin", Holder.ADMINISTRATOR),
    AUDIT_ADMIN("audit-admin", Holder.ADMINISTRATOR);

    private enum Holder {
        ENTERPRISE,
        ORGANISATION,
        ADMINISTRATOR
    }

    private final String id;
    private final Holder holder;

    Role(String id, Holder holder) {
        this.id = id;
        this.holder = holder;
    }

    /** Empty when there is no such role. */
    public static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    public String getId() {
        return id;
    }

    /** Held for an enterprise; every other role is held in an organisation. */
    public boolean isForEnterprise() {
        return holder == Holder.ENTERPRISE;
    }

    /** One of the three administrators. */
    public boolean isAdministrator() {
        return holder == Holder.ADMINISTRATOR;
    }

    /** True when one person may hold both. */
    public boolean isCompatibleWith(Role other) {
        return this == other || !isAdministrator() && !other.isAdministrator();
    }
}
