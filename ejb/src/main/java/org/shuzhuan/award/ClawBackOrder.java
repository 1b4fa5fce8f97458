package org.shuzhuan.award;

import java.time.LocalDate;
import org.shuzhuan.shared.Money;

/**
 * What is to be clawed back, by which document, until when.
 *
 * @param amount yuan, more than zero, no more than was paid
 * @param dueOn a later day than today
 * @param documentNumber of the decision, 1..100 characters
 */
public record ClawBackOrder(Money amount, LocalDate dueOn, String documentNumber) {}
