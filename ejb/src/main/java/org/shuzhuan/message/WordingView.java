package org.shuzhuan.message;

import java.io.Serializable;
import java.util.List;

/**
 * A wording with its places and its changes.
 *
 * @param current what holds today
 * @param versions newest first, the latest 50
 */
public record WordingView(
        WordingKind kind,
        String code,
        WordingText current,
        WordingText shipped,
        List<WordingPlace> places,
        List<WordingVersionView> versions)
        implements Serializable {

    public WordingKind getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public WordingText getCurrent() {
        return current;
    }

    public WordingText getShipped() {
        return shipped;
    }

    public List<WordingPlace> getPlaces() {
        return places;
    }

    public List<WordingVersionView> getVersions() {
        return versions;
    }

    /** Whether an administrator's text holds today. */
    public boolean isChanged() {
        return !current.equals(shipped);
    }
}
