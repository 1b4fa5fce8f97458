package org.shuzhuan.subsidy;

import java.util.Set;

/** The steps of the form in order; each owns the fields whose path begins with one of its groups. */
public enum FormStep {
    ENTERPRISE("contact"),
    PROJECT("project", "lead", "ledSmes", "extra"),
    EXPENSES("expenses"),
    LEVELS("levels", "declaration"),
    PAYEE("payee"),
    DOCUMENTS("documents"),
    CHECK("pledge");

    private final Set<String> groups;

    FormStep(String... groups) {
        this.groups = Set.of(groups);
    }

    public boolean owns(String path) {
        return groups.contains(path.replaceAll("[.\\[].*", ""));
    }

    public int getNumber() {
        return ordinal() + 1;
    }
}
