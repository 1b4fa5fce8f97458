package org.shuzhuan.bpmn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.bpmn.ModelEngine;

/** Rows are the published vectors and both sides of every threshold; counts at levels 4, 3, 2, 1 as scenarios:constrained. */
class DigitalLevelDecisionTest {

    @RegisterExtension
    static final ModelEngine engine =
            new ModelEngine("assessment/L2024/DigitalLevel.dmn", "assessment/L2024-6-3/DigitalLevel.dmn");

    @ParameterizedTest
    @CsvSource({
        "0, 0:0 0:0 0:0 0:0, 0",
        "1000000, 16:10 16:10 16:10 16:10, 4",
        "1000000, 5:5 5:5 5:5 5:5, 0",
        "554500, 0:0 0:0 6:6 6:6, 2",
        "554500, 0:0 0:0 7:2 7:2, 0",
        "554500, 0:0 8:7 8:7 8:7, 2",
        "755750, 0:0 8:7 8:7 8:7, 3",
        "800000, 10:6 10:6 10:6 10:6, 4",
        "799999, 10:6 10:6 10:6 10:6, 3",
        "800000, 9:6 9:6 9:6 9:6, 3",
        "800000, 10:5 10:5 10:5 10:5, 3",
        "600000, 0:0 8:5 8:5 8:5, 3",
        "599999, 0:0 8:5 8:5 8:5, 2",
        "600000, 0:0 7:5 7:5 7:5, 2",
        "600000, 0:0 8:4 8:4 8:4, 2",
        "400000, 0:0 0:0 6:3 6:3, 2",
        "399999, 0:0 0:0 6:3 6:3, 1",
        "200000, 0:0 0:0 0:0 6:3, 1",
        "199999, 0:0 0:0 0:0 6:3, 0",
        "200000, 0:0 0:0 0:0 5:3, 0",
        "200000, 0:0 0:0 0:0 6:2, 0"
    })
    void judgesByPointsAndScenarios(long score, String reached, int level) {
        assertThat(judged("L2024@1", score, reached)).contains(entry("level", level), entry("rule", "L2024-" + level));
    }

    @ParameterizedTest
    @CsvSource({"800000, 6:3 6:3 6:3 6:3, 4", "600000, 0:0 6:3 6:3 6:3, 3", "600000, 0:0 5:3 6:3 6:3, 2"})
    void asksTheSameScenariosOfEveryLevelInTheAlternative(long score, String reached, int level) {
        assertThat(judged("L2024-6-3@1", score, reached)).contains(entry("level", level));
    }

    private static Map<String, Object> judged(String versionTag, long score, String reached) {
        Map<String, Object> facts = new HashMap<>(Map.of("score", score));
        String[] counts = reached.split(" ");
        for (int level = 4; level >= 1; level--) {
            String[] count = counts[4 - level].split(":");
            facts.put("scenarios" + level, Integer.valueOf(count[0]));
            facts.put("constrained" + level, Integer.valueOf(count[1]));
        }
        var definition = engine.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("DigitalLevel")
                .versionTag(versionTag)
                .singleResult();
        return engine.decisions()
                .evaluateDecisionTableById(definition.getId(), facts)
                .getSingleResult()
                .getEntryMap();
    }
}
