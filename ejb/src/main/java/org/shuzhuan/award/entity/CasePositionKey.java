package org.shuzhuan.award.entity;

import java.io.Serializable;
import java.util.Objects;

/** Key of a row that stands at a place within its case. */
public class CasePositionKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long caseFileId;
    private Integer position;

    public CasePositionKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof CasePositionKey key
                && Objects.equals(caseFileId, key.caseFileId)
                && Objects.equals(position, key.position);
    }

    @Override
    public int hashCode() {
        return Objects.hash(caseFileId, position);
    }
}
