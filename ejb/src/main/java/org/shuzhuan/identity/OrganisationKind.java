package org.shuzhuan.identity;

/** What an organisation is. The tree of organisations is not the tree of administrative divisions: zones and firms exist. */
public enum OrganisationKind {
    MINISTRY,
    PROVINCE,
    CITY,
    COUNTY,
    ZONE,
    FIRM
}
