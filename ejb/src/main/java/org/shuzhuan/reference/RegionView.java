package org.shuzhuan.reference;

import java.io.Serializable;

/**
 * One administrative division.
 *
 * @param code six digits (GB/T 2260, or our own for a zone)
 * @param parentCode null for a province
 * @param fictitious true for invented divisions of the demonstration
 */
public record RegionView(String code, String parentCode, String name, RegionLevel level, boolean fictitious)
        implements Serializable {

    public String getCode() {
        return code;
    }

    public String getParentCode() {
        return parentCode;
    }

    public String getName() {
        return name;
    }

    public RegionLevel getLevel() {
        return level;
    }

    public boolean isFictitious() {
        return fictitious;
    }
}
