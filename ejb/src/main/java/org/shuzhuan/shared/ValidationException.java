package org.shuzhuan.shared;

import java.util.List;

/** A form with faults: all of them at once, none stored. */
public class ValidationException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    public ValidationException(List<FieldFault> faults) {
        super(SharedError.FORM_INVALID, faults.size());
        this.faults = List.copyOf(faults);
    }

    /** Does nothing when the list is empty. */
    public static void throwIfAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    public List<FieldFault> getFaults() {
        return faults;
    }
}
