package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.shared.Requires;

/**
 * Proves that the inbox shows the engine's tasks. An empty list is the proof.
 *
 * <p>The two sides are read by several statements while people and jobs work: a task that ends between two of them looks
 * like a difference. A real one is still there, and the same, when all is read again.
 */
@Requires("workflow:proof")
@Stateless
public class InboxProof {

    @Inject
    private InboxComparison comparison;

    public List<InboxDifference> differences() {
        List<InboxDifference> found = comparison.differences();
        if (!found.isEmpty()) {
            found.retainAll(comparison.differences());
        }
        return found;
    }
}
