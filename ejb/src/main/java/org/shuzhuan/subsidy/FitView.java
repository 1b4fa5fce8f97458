package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.reference.SizeClass;

/**
 * The open calls as they fit one enterprise, those that fit first.
 *
 * @param name null when the enterprise is not known here
 */
public record FitView(String name, String regionCode, String industryCode, SizeClass sizeClass, List<CallFit> calls)
        implements Serializable {

    public String getName() {
        return name;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getIndustryCode() {
        return industryCode;
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public List<CallFit> getCalls() {
        return calls;
    }

    /** How many of the calls the enterprise may apply under. */
    public long getFitting() {
        return calls.stream().filter(CallFit::isFitting).count();
    }
}
