package org.shuzhuan.assessment;

import java.io.Serializable;

/**
 * One of the four effects, before and after.
 *
 * @param before what the earlier assessment answered; null where there is none
 * @param after what this one answers
 * @param gained ten-thousandths of a point between both
 */
public record EffectChange(Effect effect, String question, String before, String after, long gained)
        implements Serializable {

    public Effect getEffect() {
        return effect;
    }

    public String getQuestion() {
        return question;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }

    public boolean isBetter() {
        return before != null && gained > 0;
    }

    public boolean isWorse() {
        return before != null && gained < 0;
    }
}
