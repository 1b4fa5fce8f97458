package org.shuzhuan.reference;

/** Level of a division. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    /** Functional zone (开发区、高新区): no code of GB/T 2260, so it bears a code of our own under its city. */
    ZONE
}
