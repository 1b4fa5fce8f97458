package org.shuzhuan.programme;

import java.io.Serializable;
import java.util.List;

/**
 * What the application asks for beyond the fixed fields; numbered with the definition.
 */
public record CallForm(List<DocumentItem> documents, List<ExtraField> fields, List<ExpenseCategory> expenseCategories)
        implements Serializable {

    public List<DocumentItem> getDocuments() {
        return documents;
    }

    public List<ExtraField> getFields() {
        return fields;
    }

    public List<ExpenseCategory> getExpenseCategories() {
        return expenseCategories;
    }
}
