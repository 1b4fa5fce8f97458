package org.shuzhuan.subsidy;

import java.util.List;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/**
 * A form that was read.
 *
 * @param form complete only when there is no fault
 * @param faults every fault of the form, in the order of its steps
 */
public record Reading(ApplicationForm form, List<FieldFault> faults) {

    /** @throws ValidationException when there is any fault */
    public ApplicationForm valid() {
        ValidationException.throwIfAny(faults);
        return form;
    }

    /** Faults of the fields that belong to one step of the form. */
    public List<FieldFault> faultsOf(FormStep step) {
        return faults.stream().filter(fault -> step.owns(fault.path())).toList();
    }
}
