package org.shuzhuan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuzhuan.shared.ValidationException;

class QuestionnaireFileTest {

    private static List<String> faults(String json) {
        return catchThrowableOfType(ValidationException.class, () -> QuestionnaireFile.read(json)).getFaults().stream()
                .map(fault -> fault.path() + " " + fault.code().name())
                .toList();
    }

    private static String with(String old, String replacement) {
        assertThat(Edition2024.JSON).contains(old);
        return Edition2024.JSON.replace(old, replacement);
    }

    @Test
    void readsTheShippedEdition() {
        Questionnaire questionnaire = Edition2024.QUESTIONNAIRE;

        assertThat(questionnaire.version()).isEqualTo("digital-level-2024@1");
        assertThat(questionnaire.questions()).hasSize(15);
        assertThat(questionnaire.scenarios()).hasSize(16);
        assertThat(questionnaire.scenarios().stream().filter(Scenario::constrained))
                .hasSize(10);
        assertThat(questionnaire.notes())
                .filteredOn(SourceNote::isToVerify)
                .extracting(SourceNote::subject)
                .contains("levelRules", "Q08", "scenarioCriteria", "wording");
    }

    @Test
    void registersTheEarlierEditionWithoutWeights() {
        Questionnaire questionnaire = QuestionnaireFile.read(Questionnaires.bundled("digital-level-2022.json"));

        assertThat(questionnaire.scored()).isFalse();
        assertThat(questionnaire.forms()).hasSize(3);
        assertThat(questionnaire.levels()).hasSize(4);
        assertThat(questionnaire.nodes()).extracting(Node::weight).containsOnlyNulls();
        assertThat(questionnaire.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"title\": \"数字化基础\", \"weight\": 50` | `\"title\": \"数字化基础\", \"weight\": 49` | nodes WEIGHTS_NOT_100",
                "`\"title\": \"网络建设\", \"weight\": 40` | `\"title\": \"网络建设\", \"weight\": 39` | nodes[1] WEIGHTS_NOT_100",
                "`\"code\": \"S16\"` | `\"code\": \"S15\"` | scenarios[15].code CODE_TWICE",
                "`\"code\": \"Q15\"` | `\"code\": \"Q14\"` | questions[14].code CODE_TWICE",
                "`\"code\": \"F3\", \"parent\": \"F\"` | `\"code\": \"F3\", \"parent\": \"Z\"` | nodes[7].parent REFERENCE_UNKNOWN",
                "`\"numerator\": \"networked_equipment_count\"` | `\"numerator\": \"robots\"` | questions[2].derive.numerator REFERENCE_UNKNOWN",
                "`\"minScenarios\": 10` | `\"minScenarios\": 17` | levels[3].minScenarios LEVEL_UNREACHABLE",
            })
    void namesTheFaultAndItsPlace(String old, String replacement, String fault) {
        assertThat(faults(with(old, replacement))).contains(fault);
    }

    @Test
    void namesACircleOfNodes() {
        String circle = with("\"code\": \"F1\", \"parent\": \"F\"", "\"code\": \"F1\", \"parent\": \"F1.1\"");

        assertThat(faults(circle))
                .containsExactly("nodes[1].parent NODES_IN_CIRCLE", "nodes[2].parent NODES_IN_CIRCLE");
    }

    @Test
    void namesAllFaultsAtOnce() {
        String wrong = with("\"code\": \"S16\"", "\"code\": \"S15\"")
                .replace("\"minConstrained\": 6", "\"minConstrained\": 11")
                .replace("\"exclusive\": \"A\"", "\"exclusive\": \"B\"");

        assertThat(faults(wrong))
                .contains("scenarios[15].code CODE_TWICE", "levels[3].minConstrained LEVEL_UNREACHABLE")
                .contains("questions[0].exclusive EXCLUSIVE_WEIGHS");
    }

    @Test
    void refusesMembersItDoesNotKnowAndWhatIsNoJson() {
        assertThat(faults(with("\"scored\": true", "\"scored\": true, \"colour\": 1")))
                .contains("colour IMPORT_UNKNOWN_MEMBER");
        assertThat(faults("title: 问卷")).containsExactly(" IMPORT_NOT_JSON");
    }
}
