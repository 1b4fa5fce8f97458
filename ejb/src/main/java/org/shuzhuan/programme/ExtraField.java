package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.List;

/**
 * One field that only this call asks for.
 *
 * @param least smallest number or amount, shortest text; null without limit
 * @param most largest number or amount in yuan, longest text; null without limit
 * @param options of a CHOICE, else empty
 */
public record ExtraField(
        String key, String label, FieldType type, boolean required, Long least, Long most, List<ChoiceOption> options)
        implements Serializable {

    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public FieldType getType() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public Long getLeast() {
        return least;
    }

    public Long getMost() {
        return most;
    }

    public List<ChoiceOption> getOptions() {
        return options;
    }
}
