package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.entity.CreditCodeCheck;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/** A verification official lets a code through whose check digit fails but which the licence does bear (人工核实放行). */
@Stateless
public class CreditCodeVerification {

    @Inject
    EnterpriseStore enterprises;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /**
     * @param creditCode well formed, with a failing check digit
     * @param reason what was compared, at most 500 characters
     * @throws DomainException {@link EnterpriseError#CREDIT_CODE_MALFORMED}, {@link EnterpriseError#VERIFICATION_NOT_NEEDED},
     *     {@link EnterpriseError#ALREADY_VERIFIED}
     */
    @Requires("enterprise:verify-code")
    public void verify(String creditCode, String reason) {
        String code = CreditCode.normalise(creditCode);
        switch (CreditCode.check(code)) {
            case MALFORMED -> throw new DomainException(EnterpriseError.CREDIT_CODE_MALFORMED, code);
            case VALID -> throw new DomainException(EnterpriseError.VERIFICATION_NOT_NEEDED, code);
            case CHECK_DIGIT_FAILED -> let(code, reason);
        }
    }

    /** Whether the code was let through. */
    @Requires(Requires.SIGNED_IN)
    public boolean verified(String creditCode) {
        return enterprises.verifiedByHand(creditCode);
    }

    private void let(String code, String reason) {
        ProfileRules rules = new ProfileRules();
        String words = rules.text("reason", reason, 500);
        ValidationException.throwIfAny(rules.faults());
        if (enterprises.verifiedByHand(code)) {
            throw new DomainException(EnterpriseError.ALREADY_VERIFIED, code);
        }
        enterprises.add(new CreditCodeCheck(code, words, caller.displayName(), clock.now()));
        audit.record("enterprise:verify-code", "CreditCode", code, null, words);
    }
}
