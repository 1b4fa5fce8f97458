package org.shuzhuan.subsidy;

import java.time.LocalDate;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * An application as it is printed: labels and values as people read them, in their order.
 *
 * @param caseNumber null for a draft
 * @param creditCode null where it is not known
 * @param on day of filing, or of printing a draft
 * @param pledge the sentence and who confirmed it
 */
public record PrintedApplication(
        String callTitle,
        String enterpriseName,
        String creditCode,
        String caseNumber,
        LocalDate on,
        List<Section> sections,
        List<Expense> expenses,
        Section documents,
        Section pledge) {

    public record Section(String title, List<Field> fields) {}

    /** @param label null for text across the page */
    public record Field(String label, String value) {}

    /** @param paid null while it is not filled in */
    public record Expense(String name, String proof, Money paid) {}
}
