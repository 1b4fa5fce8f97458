package org.shuzhuan.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of one questionnaire as its file gives it. Nodes form a tree through their parents; questions hang at the leaves;
 * scenarios are judged by level and bear no points.
 *
 * @param code edition, such as {@code digital-level-2024}
 * @param revision 1, 2 …: a corrected edition is the next revision, never a change
 * @param scored false for an edition of which too little is known to score by it
 * @param levelTable decision and version tag that judge the level; null when not scored
 * @param levels from 1 upwards
 */
public record Questionnaire(
        String code,
        int revision,
        Origin origin,
        List<SourceNote> notes,
        boolean scored,
        List<Form> forms,
        LevelTable levelTable,
        List<LevelRule> levels,
        List<Node> nodes,
        List<Question> questions,
        List<ScenarioGroup> groups,
        List<Scenario> scenarios,
        List<String> scenarioEvidence)
        implements Serializable {

    /** Where a questionnaire comes from. */
    public record Origin(
            String title,
            String documentNumber,
            String issuer,
            LocalDate issuedOn,
            String supersedes,
            List<String> usage,
            List<String> sources)
            implements Serializable {

        public String getTitle() {
            return title;
        }

        public String getDocumentNumber() {
            return documentNumber;
        }

        public String getIssuer() {
            return issuer;
        }

        public LocalDate getIssuedOn() {
            return issuedOn;
        }

        public List<String> getUsage() {
            return usage;
        }

        public List<String> getSources() {
            return sources;
        }
    }

    /** A printed form of the edition. */
    public record Form(String code, String title) implements Serializable {

        public String getTitle() {
            return title;
        }
    }

    /** The decision table that judges. */
    public record LevelTable(String decision, String versionTag) implements Serializable {

        public String getVersionTag() {
            return versionTag;
        }
    }

    /** {@code digital-level-2024@1}. */
    public String version() {
        return code + "@" + revision;
    }

    public Optional<Question> question(String wanted) {
        return questions.stream()
                .filter(question -> question.code().equals(wanted))
                .findFirst();
    }

    public Optional<Scenario> scenario(String wanted) {
        return scenarios.stream()
                .filter(scenario -> scenario.code().equals(wanted))
                .findFirst();
    }

    /** Label and limits of a figure, whichever question asks for it. */
    public Optional<NumberInput> input(String name) {
        return questions.stream()
                .flatMap(question -> question.inputs().stream())
                .filter(input -> input.name().equals(name))
                .findFirst();
    }

    /** Nodes without parent. */
    public List<Node> dimensions() {
        return children(null);
    }

    /** Nodes directly below, in the order of the file; null for the dimensions. */
    public List<Node> children(String parent) {
        return nodes.stream()
                .filter(node -> parent == null ? node.parent() == null : parent.equals(node.parent()))
                .toList();
    }

    /** Name of a level, empty text for 0. */
    public String levelName(int level) {
        return levels.stream()
                .filter(rule -> rule.level() == level)
                .map(LevelRule::name)
                .findFirst()
                .orElse("");
    }

    public String getVersion() {
        return version();
    }

    public String getCode() {
        return code;
    }

    public int getRevision() {
        return revision;
    }

    public Origin getOrigin() {
        return origin;
    }

    public List<SourceNote> getNotes() {
        return notes;
    }

    public boolean isScored() {
        return scored;
    }

    public List<Form> getForms() {
        return forms;
    }

    public LevelTable getLevelTable() {
        return levelTable;
    }

    public List<LevelRule> getLevels() {
        return levels;
    }

    public List<Node> getNodes() {
        return nodes;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    public List<ScenarioGroup> getGroups() {
        return groups;
    }

    public List<Scenario> getScenarios() {
        return scenarios;
    }

    public List<String> getScenarioEvidence() {
        return scenarioEvidence;
    }
}
