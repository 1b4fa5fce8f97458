package org.shuzhuan.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which lines of an enterprise a reader sees.
 *
 * @param kinds of lines; the others do not exist for the reader
 * @param regions divisions whose cases an official sees, also for grants, notices and documents of a case; null for the
 *     enterprise itself, which sees all of its own
 */
public record DossierReach(long enterpriseId, Set<LineKind> kinds, Set<String> regions) {

    /** Only one kind of them; none when the reader does not see it. */
    DossierReach only(LineKind kind) {
        Set<LineKind> left = EnumSet.noneOf(LineKind.class);
        if (kinds.contains(kind)) {
            left.add(kind);
        }
        return new DossierReach(enterpriseId, left, regions);
    }
}
