package org.shuzhuan.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.FollowUpRule;

/** What is reviewed after the last payment: as the call says, else after twelve calendar months by the standing conditions. */
@ApplicationScoped
public class FollowUps {

    private static final int STANDING_MONTHS = 12;
    private static final List<String> STANDING_KEYS = List.of("inUse", "levelKept", "stays");

    @Inject
    CallDirectory calls;

    @Inject
    AwardText text;

    public FollowUpRule rule(long callId) {
        FollowUpRule own = calls.definition(callId).followUp();
        if (own != null) {
            return own;
        }
        Stream<FollowUpRule.Condition> conditions =
                STANDING_KEYS.stream().map(key -> new FollowUpRule.Condition(key, text.of("followUp." + key)));
        return new FollowUpRule(STANDING_MONTHS, conditions.toList());
    }
}
