package org.shuzhuan.assessment.entity;

import java.io.Serializable;
import java.util.Objects;

/** Round and enterprise. */
public class InvitationKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long roundId;
    private Long enterpriseId;

    protected InvitationKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof InvitationKey key
                && Objects.equals(roundId, key.roundId)
                && Objects.equals(enterpriseId, key.enterpriseId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(roundId, enterpriseId);
    }
}
