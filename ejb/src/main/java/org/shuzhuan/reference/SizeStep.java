package org.shuzhuan.reference;

import java.io.Serializable;
import java.util.List;

/** One class that was tried, from large downward: reached when every lower bound holds. */
public record SizeStep(SizeClass sizeClass, List<BoundCheck> checks) implements Serializable {

    public boolean isReached() {
        return checks.stream().allMatch(BoundCheck::isHeld);
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public List<BoundCheck> getChecks() {
        return checks;
    }
}
