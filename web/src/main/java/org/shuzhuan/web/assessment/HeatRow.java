package org.shuzhuan.web.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.shuzhuan.assessment.Scenario;

/** A scenario on the heat map: four cells, with what is reached and what to do first. */
public record HeatRow(Scenario scenario, int reached, boolean next) {

    private static final int HIGHEST = 4;

    static HeatRow of(Scenario scenario, int reached, Set<String> first) {
        return new HeatRow(scenario, reached, first.contains(scenario.code()));
    }

    public Scenario getScenario() {
        return scenario;
    }

    public int getReached() {
        return reached;
    }

    /** State of each level: BELOW (passed), AT, NEXT (to do first), OPEN. */
    public List<HeatCell> getCells() {
        return IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(level -> new HeatCell(
                        level,
                        level < reached
                                ? "BELOW"
                                : level == reached ? "AT" : next && level == reached + 1 ? "NEXT" : "OPEN"))
                .toList();
    }

    /** One cell. */
    public record HeatCell(int level, String state) {

        public int getLevel() {
            return level;
        }

        public String getState() {
            return state;
        }

        public String getStyle() {
            return state.equals("NEXT") ? "next" : state.equals("OPEN") ? "" : "on" + level;
        }
    }
}
