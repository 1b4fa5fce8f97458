package org.shuzhuan.enterprise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.enterprise.entity.PayeeAccount;
import org.shuzhuan.enterprise.store.EnterpriseStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.ValidationException;

/** The account an enterprise is paid to; sealed in the database, masked on pages. */
@Stateless
public class PayeeAccounts {

    @Inject
    EnterpriseStore enterprises;

    @Inject
    EnterpriseScope scope;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    PortalClock clock;

    /** @throws ValidationException all faults at once; the holder must bear the enterprise's name */
    @Requires("enterprise:edit")
    public void save(long enterpriseId, PayeeAccountForm form) {
        scope.requireOwn(enterpriseId);
        String name = scope.existing(enterpriseId).name();
        ProfileRules rules = new ProfileRules();
        String holder = rules.text("holder", form.holder(), 200);
        String bank = rules.text("bank", form.bank(), 100);
        String branch = rules.text("branch", form.branch(), 100);
        String number = rules.account(form.accountNumber());
        if (!holder.isEmpty() && !holder.equals(name)) {
            rules.add("holder", EnterpriseError.HOLDER_NOT_ENTERPRISE, name);
        }
        ValidationException.throwIfAny(rules.faults());
        PayeeAccount account = enterprises.findAccount(enterpriseId).orElseGet(() -> added(enterpriseId));
        account.change(holder, bank, branch, clock.now());
        account.keepNumber(
                sealing.seal(number, place(enterpriseId)), sealing.blindIndex(number, "PAYEE_ACCOUNT:ACCOUNT_NUMBER"));
        audit.record(
                "enterprise:save-account",
                "Enterprise",
                Long.toString(enterpriseId),
                null,
                bank + " " + branch + " " + Masking.account(number));
    }

    /** Empty when none was given yet. */
    @Requires("enterprise:read")
    public Optional<PayeeAccountView> find(long enterpriseId) {
        scope.requireReadable(enterpriseId);
        return enterprises
                .findAccount(enterpriseId)
                .map(account -> new PayeeAccountView(
                        account.holder(),
                        account.bank(),
                        account.branch(),
                        Masking.account(number(enterpriseId, account))));
    }

    /**
     * In plain, for freezing at approval and for the payment file; leaves an audit row.
     *
     * @throws DomainException {@link EnterpriseError#NO_PAYEE_ACCOUNT}
     */
    @Requires("enterprise:read-plain")
    public PayeeAccountForm plain(long enterpriseId) {
        scope.requireReadable(enterpriseId);
        PayeeAccount account = enterprises
                .findAccount(enterpriseId)
                .orElseThrow(() -> new DomainException(EnterpriseError.NO_PAYEE_ACCOUNT));
        audit.record("enterprise:read-plain", "Enterprise", Long.toString(enterpriseId), null, "accountNumber");
        return new PayeeAccountForm(account.holder(), account.bank(), account.branch(), number(enterpriseId, account));
    }

    private PayeeAccount added(long enterpriseId) {
        PayeeAccount account = new PayeeAccount(enterpriseId);
        enterprises.add(account);
        return account;
    }

    private String number(long enterpriseId, PayeeAccount account) {
        return sealing.open(account.sealedNumber(), place(enterpriseId));
    }

    private static String place(long enterpriseId) {
        return "PAYEE_ACCOUNT:ACCOUNT_NUMBER:" + enterpriseId;
    }
}
