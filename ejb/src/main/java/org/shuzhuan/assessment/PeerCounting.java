package org.shuzhuan.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.shuzhuan.assessment.entity.Standing;
import org.shuzhuan.assessment.store.StandingStore;
import org.shuzhuan.shared.Requires;

/** Takes standings into the counts of the comparison: out with what was counted before, in with what stands now. */
// a timer has no person behind it; counting shows nothing and changes no record of anybody
@Requires(Requires.ANYONE)
@Stateless
public class PeerCounting {

    private static final int BATCH = 200;

    @Inject
    StandingStore store;

    /** @return how many were taken in; 0 when all are */
    public int countNext() {
        List<Standing> waiting = store.toCount(BATCH);
        for (Standing standing : waiting) {
            if (standing.countedGroups() != null) {
                List.of(standing.countedGroups().split(" ")).forEach(group -> add(group, standing.countedShares(), -1));
            }
            standing.group().keys().forEach(group -> add(group, standing.shares(), 1));
            standing.counted();
        }
        return waiting.size();
    }

    private void add(String group, String shares, int enterprises) {
        Shares.read(shares).byMeasure().forEach((measure, share) -> store.count(group, measure, share)
                .add(enterprises));
    }
}
