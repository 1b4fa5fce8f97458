package org.shuzhuan.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Thousandths of the full points by measure: the total and each node above the leaves. */
record Shares(Map<String, Integer> byMeasure) {

    static final String TOTAL = "TOTAL";
    static final int FULL = 1_000;

    static Shares of(ScoreSheet sheet, Score score) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put(TOTAL, share(score.total(), Points.FULL));
        Questionnaire questionnaire = sheet.questionnaire();
        for (Node dimension : questionnaire.dimensions()) {
            shares.put(dimension.code(), share(score.nodes().get(dimension.code()), sheet.most(dimension.code())));
            for (Node indicator : questionnaire.children(dimension.code())) {
                shares.put(indicator.code(), share(score.nodes().get(indicator.code()), sheet.most(indicator.code())));
            }
        }
        return new Shares(shares);
    }

    static int share(long points, long most) {
        return most == 0 ? 0 : (int) (points * FULL / most);
    }

    /** {@code TOTAL:692,F:800}. */
    String text() {
        return byMeasure.entrySet().stream()
                .map(share -> share.getKey() + ":" + share.getValue())
                .collect(Collectors.joining(","));
    }

    static Shares read(String text) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            int colon = part.indexOf(':');
            shares.put(part.substring(0, colon), Integer.valueOf(part.substring(colon + 1)));
        }
        return new Shares(shares);
    }
}
