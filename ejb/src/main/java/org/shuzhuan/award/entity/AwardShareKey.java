package org.shuzhuan.award.entity;

import java.io.Serializable;
import java.util.Objects;
import org.shuzhuan.fund.BudgetSource;

/** Key of an {@link AwardShare}: case, source and use. */
public class AwardShareKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long caseFileId;
    private BudgetSource source;
    private String use;

    public AwardShareKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AwardShareKey key
                && Objects.equals(caseFileId, key.caseFileId)
                && source == key.source
                && Objects.equals(use, key.use);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseFileId, source, use);
    }
}
