package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuzhuan.audit.AuditTrail;
import org.shuzhuan.award.entity.Award.FrozenPayee;
import org.shuzhuan.award.entity.PayeeChange;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.award.store.PayeeChangeStore;
import org.shuzhuan.casefile.CaseAction;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseHistory;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseRecusal;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.Opinion;
import org.shuzhuan.fund.LedgerQueries;
import org.shuzhuan.identity.OrganisationScope;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.Sealing;
import org.shuzhuan.shared.SharedError;

/**
 * Changes the frozen payee account of an approved case under dual control (变更收款账户): the enterprise asks with evidence, its
 * legal representative confirms, one payer checks, another approves. Until then the old account stays frozen and nothing is
 * paid.
 */
@Stateless
public class PayeeChanges {

    private static final String STEP = "Task_PreparePayment";
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_BANK = 100;

    @Inject
    CaseRecusal recusal;

    @Inject
    PayeeChangeStore store;

    @Inject
    AwardStore awards;

    @Inject
    LedgerQueries ledger;

    @Inject
    CaseFiles cases;

    @Inject
    OrganisationScope regions;

    @Inject
    CaseProgress progress;

    @Inject
    CaseHistory history;

    @Inject
    Sealing sealing;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    @Inject
    PortalClock clock;

    /** The newest change; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public Optional<PayeeChangeView> of(long caseFileId) {
        cases.get(caseFileId);
        return store.newest(caseFileId).map(PayeeChange::view);
    }

    /** Whether the enterprise may ask for a change now. */
    @Requires("casefile:read")
    public boolean isChangeable(long caseFileId) {
        return changeable(cases.get(caseFileId)) && store.open(caseFileId).isEmpty();
    }

    /** What the caller's office has to check or decide, oldest first: of its regions alone. */
    @Requires("award:decide-payee-change")
    public List<PayeeChangeView> waiting() {
        Set<String> mine = regions.regionsOfCaller();
        return mine.isEmpty()
                ? List.of()
                : store.waiting(mine).stream().map(PayeeChange::view).toList();
    }

    /**
     * @param account digits, spaces allowed
     * @param evidence what proves the new account, such as the bank's letter
     * @throws DomainException PAYEE_NOT_CHANGEABLE, PAYEE_CHANGE_OPEN, PAYEE_CHANGE_UNCLEAR
     */
    @Requires("award:ask-payee-change")
    public void ask(long caseFileId, String bank, String account, String reason, String evidence) {
        CaseView caseFile = ownCase(caseFileId);
        if (!changeable(caseFile)) {
            throw new DomainException(AwardError.PAYEE_NOT_CHANGEABLE);
        }
        if (store.open(caseFileId).isPresent()) {
            throw new DomainException(AwardError.PAYEE_CHANGE_OPEN);
        }
        String digits = account == null ? "" : account.replaceAll("[\\s-]", "");
        if (!digits.matches("\\d{8,30}")
                || !said(bank, LONGEST_BANK)
                || !said(reason, LONGEST_TEXT)
                || !said(evidence, LONGEST_TEXT)) {
            throw new DomainException(AwardError.PAYEE_CHANGE_UNCLEAR);
        }
        PayeeOfForm payee = new PayeeOfForm(caseFile.getEnterpriseName(), bank.strip(), digits);
        FrozenPayee frozen = new FrozenPayee(
                payee.holder(),
                payee.bank(),
                sealing.seal(payee.account(), Approvals.place(caseFileId)),
                payee.masked());
        PayeeChange change = new PayeeChange(caseFile, frozen, reason.strip(), evidence.strip())
                .askedBy(caller.displayName(), clock.now());
        store.add(change);
        record(caseFile, CaseAction.ASK_PAYEE_CHANGE, reason, change);
        tell(caseFileId, "PAYEE_CHANGE_ASKED", change, "");
    }

    /** @throws DomainException NO_PAYEE_CHANGE */
    @Requires("award:confirm-payee-change")
    public void confirm(long caseFileId) {
        CaseView caseFile = ownCase(caseFileId);
        PayeeChange change = open(caseFileId);
        change.confirm(caller.displayName());
        record(caseFile, CaseAction.CONFIRM_PAYEE_CHANGE, "", change);
    }

    /** @throws DomainException NO_PAYEE_CHANGE */
    @Requires("award:decide-payee-change")
    public void check(long caseFileId, Opinion opinion) {
        CaseView caseFile = lockedCase(caseFileId);
        recusal.require(caseFile.getEnterpriseId());
        PayeeChange change = open(caseFileId);
        change.check(account(), caller.displayName());
        record(caseFile, CaseAction.CHECK_PAYEE_CHANGE, opinion.text(), change);
    }

    /**
     * Freezes the new account, under the name that the enterprise bears today.
     *
     * @throws DomainException SAME_PERSON, NO_PAYEE_CHANGE, PAYEE_NOT_CHANGEABLE
     */
    @Requires("award:decide-payee-change")
    public void approve(long caseFileId, Opinion opinion) {
        CaseView caseFile = lockedCase(caseFileId);
        recusal.require(caseFile.getEnterpriseId());
        PayeeChange change = open(caseFileId);
        if (!changeable(caseFile)) {
            throw new DomainException(AwardError.PAYEE_NOT_CHANGEABLE);
        }
        awards.computed(caseFileId)
                .changePayee(
                        change.approve(caseFile.getEnterpriseName(), account(), caller.displayName(), clock.now()));
        record(caseFile, CaseAction.APPROVE_PAYEE_CHANGE, opinion.text(), change);
        tell(caseFileId, "PAYEE_CHANGE_APPROVED", change, "");
    }

    /** The old account stays. @param opinion the reason, required */
    @Requires("award:decide-payee-change")
    public void refuse(long caseFileId, Opinion opinion) {
        opinion.required();
        CaseView caseFile = lockedCase(caseFileId);
        recusal.require(caseFile.getEnterpriseId());
        PayeeChange change = open(caseFileId);
        change.refuse(account(), caller.displayName(), clock.now(), opinion.text());
        record(caseFile, CaseAction.REFUSE_PAYEE_CHANGE, opinion.text(), change);
        tell(caseFileId, "PAYEE_CHANGE_REFUSED", change, opinion.text());
    }

    private boolean changeable(CaseView caseFile) {
        return caseFile.getStatus() == CaseStatus.IN_PAYMENT && !ledger.paymentOpen(caseFile.getId());
    }

    private CaseView ownCase(long caseFileId) {
        if (caller.enterpriseId().isEmpty()) {
            throw new DomainException(SharedError.NOT_ALLOWED);
        }
        return lockedCase(caseFileId);
    }

    private CaseView lockedCase(long caseFileId) {
        cases.get(caseFileId);
        progress.lock(caseFileId);
        return cases.get(caseFileId);
    }

    private PayeeChange open(long caseFileId) {
        return store.open(caseFileId).orElseThrow(() -> new DomainException(AwardError.NO_PAYEE_CHANGE));
    }

    private long account() {
        return caller.accountId().orElseThrow(() -> new DomainException(SharedError.NOT_ALLOWED));
    }

    private static boolean said(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private void record(CaseView caseFile, CaseAction action, String words, PayeeChange change) {
        String outcome = change.getBank() + " " + change.getMaskedAccount();
        history.record(caseFile.getId(), STEP, action, Opinion.of(words), outcome);
        audit.record("award:" + action, "CaseFile", caseFile.getCaseNumber(), null, outcome);
    }

    private void tell(long caseFileId, String template, PayeeChange change, String reason) {
        progress.tell(
                caseFileId,
                template,
                Map.of("bank", change.getBank(), "account", change.getMaskedAccount(), "reason", reason));
    }
}
