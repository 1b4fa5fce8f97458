package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.shuzhuan.award.AwardView;
import org.shuzhuan.award.ExpenseView;
import org.shuzhuan.award.FactsView;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.programme.ExpenseCategory;
import org.shuzhuan.programme.ExtraField;

/**
 * What was applied for and what became of it, for the case page.
 *
 * @param values path → text; the bank account and the phone masked
 * @param facts null before the verification
 * @param award null before the amount is computed
 * @param documents key of the document list → ids of files
 * @param draftId owner of the files: kind {@code subsidy-draft}
 */
public record ApplicationView(
        Map<String, String> values,
        List<ExpenseView> expenses,
        FactsView facts,
        AwardView award,
        Map<String, List<Long>> documents,
        long draftId,
        CallParts call)
        implements Serializable {

    /** Names of the call's own categories, documents and fields. */
    public record CallParts(
            List<ExpenseCategory> categories,
            List<DocumentItem> documents,
            List<ExtraField> fields,
            boolean chainLeader)
            implements Serializable {

        public List<ExpenseCategory> getCategories() {
            return categories;
        }

        public List<DocumentItem> getDocuments() {
            return documents;
        }

        public List<ExtraField> getFields() {
            return fields;
        }

        public boolean isChainLeader() {
            return chainLeader;
        }
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<ExpenseView> getExpenses() {
        return expenses;
    }

    public FactsView getFacts() {
        return facts;
    }

    public AwardView getAward() {
        return award;
    }

    public Map<String, List<Long>> getDocuments() {
        return documents;
    }

    public long getDraftId() {
        return draftId;
    }

    public CallParts getCall() {
        return call;
    }
}
