package org.shuzhuan.web.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.shuzhuan.assessment.Answers;
import org.shuzhuan.assessment.AssessmentError;
import org.shuzhuan.assessment.Question;
import org.shuzhuan.assessment.Questionnaire;
import org.shuzhuan.shared.FieldFault;

/** Answers as they stand in the fields of a page. */
public class TypedAnswers implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final Map<String, String> single = new HashMap<>();
    // Faces stores an array of objects in a map
    private final Map<String, Object[]> multiple = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, String> scenarios = new HashMap<>();

    void take(Questionnaire questionnaire, Answers answers) {
        for (Question question : questionnaire.questions()) {
            List<String> chosen = answers.chosen(question.code());
            if (question.multiple()) {
                multiple.put(question.code(), chosen.toArray());
            } else {
                single.put(question.code(), chosen.isEmpty() ? null : chosen.get(0));
            }
        }
        answers.figures().forEach((name, value) -> figures.put(name, value.toPlainString()));
        answers.scenarios().forEach((code, level) -> scenarios.put(code, level.toString()));
    }

    /** What can be read; a figure that is none is left out and becomes a fault. */
    Answers read(List<FieldFault> faults) {
        Map<String, List<String>> choices = new TreeMap<>();
        single.forEach((code, key) -> {
            if (key != null && !key.isBlank()) {
                choices.put(code, List.of(key));
            }
        });
        multiple.forEach((code, keys) -> {
            if (keys != null && keys.length > 0) {
                choices.put(code, Arrays.stream(keys).map(String::valueOf).toList());
            }
        });
        Map<String, BigDecimal> numbers = new TreeMap<>();
        figures.forEach((name, typed) -> {
            String number = typed == null ? "" : typed.strip().replace(",", "");
            if (FIGURE.matcher(number).matches()) {
                numbers.put(name, new BigDecimal(number));
            } else if (!number.isEmpty()) {
                faults.add(FieldFault.of("figures." + name, AssessmentError.FIGURE_UNREADABLE));
            }
        });
        Map<String, Integer> levels = new TreeMap<>();
        scenarios.forEach((code, level) -> {
            if (level != null && !level.isBlank()) {
                levels.put(code, Integer.valueOf(level));
            }
        });
        return new Answers(choices, numbers, levels);
    }

    /** The answers without those that have a fault: what is right is kept, whatever else is wrong. */
    static Answers without(Answers answers, List<FieldFault> faults) {
        List<String> paths = new ArrayList<>();
        faults.forEach(fault -> paths.add(fault.path()));
        Map<String, List<String>> choices = new TreeMap<>(answers.choices());
        Map<String, BigDecimal> figures = new TreeMap<>(answers.figures());
        Map<String, Integer> scenarios = new TreeMap<>(answers.scenarios());
        choices.keySet().removeIf(code -> paths.contains("choices." + code));
        figures.keySet().removeIf(name -> paths.contains("figures." + name));
        scenarios.keySet().removeIf(code -> paths.contains("scenarios." + code));
        return new Answers(choices, figures, scenarios);
    }

    public Map<String, String> getSingle() {
        return single;
    }

    public Map<String, Object[]> getMultiple() {
        return multiple;
    }

    public Map<String, String> getFigures() {
        return figures;
    }

    public Map<String, String> getScenarios() {
        return scenarios;
    }
}
