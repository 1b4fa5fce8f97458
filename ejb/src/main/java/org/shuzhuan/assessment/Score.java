package org.shuzhuan.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What answers are worth. Points are ten-thousandths, see {@link Points}.
 *
 * @param nodes points by code of dimension and indicator
 * @param questions points by code of question
 * @param reaches at levels 1, 2 …: the first stands for level 1
 * @param level the highest level whose conditions are all met, 0 for none
 */
public record Score(long total, Map<String, Long> nodes, Map<String, Long> questions, List<Reach> reaches, int level)
        implements Serializable {

    public Reach reach(int atLevel) {
        return reaches.get(atLevel - 1);
    }

    public long getTotal() {
        return total;
    }

    public int getLevel() {
        return level;
    }
}
