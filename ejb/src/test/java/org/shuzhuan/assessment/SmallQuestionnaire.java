package org.shuzhuan.assessment;

import java.util.Random;

/** One dimension with two single-choice questions and a multiple-choice one, of random weights. */
final class SmallQuestionnaire {

    private SmallQuestionnaire() {}

    static String json(Random random) {
        int first = 10 + random.nextInt(40);
        int second = 10 + random.nextInt(40);
        int option = 1 + random.nextInt(40);
        int other = 1 + random.nextInt(40);
        return """
            {"code": "small", "revision": 1, "title": "小问卷", "documentNumber": "无", "issuer": "测试", "usage": [], "sources": [],
             "notes": [], "scored": true, "forms": [], "levelRule": {"decision": "DigitalLevel", "versionTag": "L2024@1"},
             "levels": [{"level": 1, "name": "一级", "minScore": 50, "minScenarios": 0, "minConstrained": 0}],
             "nodes": [{"code": "F", "title": "基础", "weight": 100}],
             "questions": [
               {"code": "Q1", "node": "F", "title": "一", "type": "SINGLE", "weight": %d, "inputs": [], "evidence": [], "confidence": "HIGH",
                "options": [{"key": "A", "label": "无", "weight": 0}, {"key": "B", "label": "少", "weight": %d}, {"key": "C", "label": "多", "weight": 100}]},
               {"code": "Q2", "node": "F", "title": "二", "type": "SINGLE", "weight": %d, "inputs": [], "evidence": [], "confidence": "HIGH",
                "options": [{"key": "A", "label": "无", "weight": 0}, {"key": "B", "label": "少", "weight": %d}, {"key": "C", "label": "多", "weight": 100}]},
               {"code": "Q3", "node": "F", "title": "三", "type": "MULTI", "weight": %d, "exclusive": "A", "inputs": [], "evidence": [], "confidence": "HIGH",
                "options": [{"key": "A", "label": "无", "weight": 0}, {"key": "B", "label": "甲", "weight": %d}, {"key": "C", "label": "乙", "weight": %d}, {"key": "D", "label": "丙", "weight": %d}]}],
             "scenarioGroups": [], "scenarios": [], "scenarioEvidence": []}
            """
                .formatted(
                        first,
                        1 + random.nextInt(98),
                        second,
                        1 + random.nextInt(98),
                        100 - first - second,
                        option,
                        other,
                        100 - option - other);
    }
}
