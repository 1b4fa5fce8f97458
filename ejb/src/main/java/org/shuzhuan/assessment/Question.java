package org.shuzhuan.assessment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One question at a leaf of the tree; {@code exclusive}, {@code derived}, {@code trend} and {@code effect} are null where it has none. */
public record Question(
        String code,
        String node,
        String title,
        boolean multiple,
        BigDecimal weight,
        String exclusive,
        List<AnswerOption> options,
        List<NumberInput> inputs,
        DerivedOption derived,
        TrendCheck trend,
        Effect effect,
        Certainty confidence,
        String note,
        List<String> evidence)
        implements Serializable {

    public String getCode() {
        return code;
    }

    public String getNode() {
        return node;
    }

    public String getTitle() {
        return title;
    }

    public boolean isMultiple() {
        return multiple;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public String getExclusive() {
        return exclusive;
    }

    public List<AnswerOption> getOptions() {
        return options;
    }

    public List<NumberInput> getInputs() {
        return inputs;
    }

    public DerivedOption getDerived() {
        return derived;
    }

    public TrendCheck getTrend() {
        return trend;
    }

    public Effect getEffect() {
        return effect;
    }

    public Certainty getConfidence() {
        return confidence;
    }

    public String getNote() {
        return note;
    }

    public List<String> getEvidence() {
        return evidence;
    }

    /** Empty for a key that is no option of this question. */
    public Optional<AnswerOption> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }
}
