package org.shuzhuan.subsidy;

import java.io.Serializable;
import java.util.List;
import org.shuzhuan.award.AwardAmount;
import org.shuzhuan.award.CostSplit;
import org.shuzhuan.award.ExpenseFilter;
import org.shuzhuan.award.FiredRule;

/**
 * What an application would get, by what stands in the form so far.
 *
 * @param amount null while too little is filled in
 * @param dropped items that do not count, with the reasons
 */
public record AmountPreview(AwardAmount amount, List<FiredRule> rules, CostSplit split, List<DroppedItem> dropped)
        implements Serializable {

    /** @param position of the item in the form, from 1 */
    public record DroppedItem(int position, List<ExpenseFilter.Drop> drops) implements Serializable {

        public int getPosition() {
            return position;
        }

        public List<ExpenseFilter.Drop> getDrops() {
            return drops;
        }
    }

    public AwardAmount getAmount() {
        return amount;
    }

    public List<FiredRule> getRules() {
        return rules;
    }

    public CostSplit getSplit() {
        return split;
    }

    public List<DroppedItem> getDropped() {
        return dropped;
    }
}
