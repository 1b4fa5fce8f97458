package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;

/**
 * A score with its explanation.
 *
 * @param reasons every level's conditions, from 1 upwards
 * @param gap to the next level; null at the highest
 * @param worth every option of every question
 * @param open codes of questions and scenarios not answered; they count nothing
 */
public record ScoreResult(
        String version,
        Score score,
        String levelName,
        List<LevelReason> reasons,
        Gap gap,
        List<OptionWorth> worth,
        List<String> open)
        implements Serializable {

    public Score getScore() {
        return score;
    }

    public String getLevelName() {
        return levelName;
    }

    public List<LevelReason> getReasons() {
        return reasons;
    }

    public Gap getGap() {
        return gap;
    }

    public List<OptionWorth> getWorth() {
        return worth;
    }

    public List<String> getOpen() {
        return open;
    }
}
