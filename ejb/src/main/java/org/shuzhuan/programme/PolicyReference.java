package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * The rules a call applies.
 *
 * @param documentId policy document
 * @param ruleVersion version tag of the eligibility and amount decisions, policyCode@version
 * @param rounding of computed amounts
 * @param grantUse code of the budget's use that grants are held and paid from
 */
public record PolicyReference(String documentId, String ruleVersion, RoundingUnit rounding, String grantUse)
        implements Serializable {

    public String getDocumentId() {
        return documentId;
    }

    public String getRuleVersion() {
        return ruleVersion;
    }

    public RoundingUnit getRounding() {
        return rounding;
    }

    public String getGrantUse() {
        return grantUse;
    }
}
