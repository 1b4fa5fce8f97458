package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.shuzhuan.reference.SizeClass;

/** Size class as it was computed at the last save, with the standard it rests on. */
public record SizeSnapshot(SizeClass sizeClass, String standardId, LocalDateTime sizedAt) implements Serializable {

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public String getStandardId() {
        return standardId;
    }

    public LocalDateTime getSizedAt() {
        return sizedAt;
    }
}
