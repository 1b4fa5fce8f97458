package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.award.entity.ExpenseItem;
import org.shuzhuan.award.entity.InvoiceClaim;
import org.shuzhuan.award.entity.LedSmeClaim;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.shared.BrokenConstraint;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.ValidationException;

/**
 * The expense items of a case and what they claim: an invoice supports one application, a led enterprise counts for one
 * chain leader. The claims tables' keys decide between two at the same instant.
 */
@Stateless
public class ExpenseClaims {

    @Inject
    private AwardStore store;

    @Inject
    private CaseFiles cases;

    /**
     * Stores items and claims; replaces what the case had before (correction).
     *
     * @throws ValidationException INVOICE_CLAIMED at the item whose invoice another case has claimed
     */
    @Requires("award:claim")
    public void register(long caseFileId, List<ExpenseLine> lines) {
        store.removeItems(caseFileId);
        store.removeClaims(caseFileId);
        for (int index = 0; index < lines.size(); index++) {
            ExpenseLine line = lines.get(index);
            claim(index, new InvoiceClaim(line.invoice(), caseFileId));
            store.add(new ExpenseItem(caseFileId, index + 1, line));
        }
    }

    private void claim(int index, InvoiceClaim claim) {
        try {
            store.addNow(claim);
        } catch (PersistenceException failure) {
            if (BrokenConstraint.isBehind(failure, "UK_INVOICE_CLAIM")) {
                throw new ValidationException(
                        List.of(FieldFault.of("expenses[" + index + "].invoice", AwardError.INVOICE_CLAIMED)));
            }
            throw failure;
        }
    }

    /**
     * @param programme policy code within which an enterprise counts once
     * @throws ValidationException LED_SME_CLAIMED at the row
     */
    @Requires("award:claim")
    public void registerLed(long caseFileId, String programme, List<LedSmeLine> led) {
        for (int index = 0; index < led.size(); index++) {
            LedSmeLine line = led.get(index);
            try {
                store.addNow(new LedSmeClaim(programme, caseFileId, line.creditCode(), line.name(), line.levelAfter()));
            } catch (PersistenceException failure) {
                if (BrokenConstraint.isBehind(failure, "UK_LED_SME_CLAIM")) {
                    throw new ValidationException(
                            List.of(FieldFault.of("ledSmes[" + index + "].creditCode", AwardError.LED_SME_CLAIMED)));
                }
                throw failure;
            }
        }
    }

    /** @param levelAfter digital level of the led enterprise, 0..4 */
    public record LedSmeLine(String creditCode, String name, int levelAfter) {}

    /** The application failed: its invoices and led enterprises are free again; the items stay as a record. */
    @Requires("award:release-claims")
    public void release(long caseFileId) {
        store.removeClaims(caseFileId);
    }

    /**
     * The case goes on after all: claims the invoices of its items again.
     *
     * @throws org.shuzhuan.shared.DomainException INVOICES_USED_MEANWHILE with their numbers
     */
    @Requires("award:claim-again")
    public void reclaim(long caseFileId) {
        List<String> invoices = store.items(caseFileId).stream()
                .map(item -> item.line().invoice())
                .toList();
        List<String> taken = store.claimedElsewhere(invoices, caseFileId);
        if (!taken.isEmpty()) {
            throw new DomainException(AwardError.INVOICES_USED_MEANWHILE, String.join("\u3001", taken));
        }
        store.removeClaims(caseFileId);
        try {
            invoices.forEach(invoice -> store.addNow(new InvoiceClaim(invoice, caseFileId)));
        } catch (PersistenceException failure) {
            if (BrokenConstraint.isBehind(failure, "UK_INVOICE_CLAIM")) {
                throw new DomainException(AwardError.INVOICES_USED_MEANWHILE, "");
            }
            throw failure;
        }
    }

    /** Those of the invoices that another case has claimed. */
    @Requires(Requires.SIGNED_IN)
    public List<String> claimedElsewhere(Collection<String> invoices, Long caseFileId) {
        return store.claimedElsewhere(invoices, caseFileId);
    }

    /** In the order of the form; refused for a case outside the caller's scope. */
    @Requires("casefile:read")
    public List<ExpenseView> of(long caseFileId, ExpenseFilter filter) {
        cases.get(caseFileId);
        return store.items(caseFileId).stream()
                .map(item -> new ExpenseView(
                        item.getId(),
                        item.getPosition(),
                        item.line(),
                        filter.drops(item.line()),
                        filter.countedAmount(item.line()),
                        item.getAudited(),
                        item.getCutReason()))
                .toList();
    }

    /**
     * Takes the auditor's word on every item.
     *
     * @throws DomainException AUDIT_ITEM_UNKNOWN, AUDIT_INCOMPLETE, AUDITED_OUT_OF_RANGE, CUT_REASON_REQUIRED
     */
    @Requires("award:audit")
    public void audit(long caseFileId, List<AuditedItem> audited) {
        take(caseFileId, audited);
    }

    /** The auditor's word was wrong: takes the amended one. @throws DomainException as {@link #audit} */
    @Requires("award:amend")
    public void amend(long caseFileId, List<AuditedItem> amended) {
        take(caseFileId, amended);
    }

    /** Whether these words could be taken; nothing changes. @throws DomainException as {@link #audit} */
    @Requires("award:amend")
    public void requireAuditable(long caseFileId, List<AuditedItem> audited) {
        words(caseFileId, audited).forEach(ExpenseClaims::requireSound);
    }

    private void take(long caseFileId, List<AuditedItem> audited) {
        words(caseFileId, audited).forEach((item, word) -> {
            requireSound(item, word);
            boolean cut = item.getPaid().isMoreThan(word.eligible());
            item.audit(word.eligible(), cut ? word.cutReason().strip() : null);
        });
    }

    private Map<ExpenseItem, AuditedItem> words(long caseFileId, List<AuditedItem> audited) {
        List<ExpenseItem> items = store.items(caseFileId);
        Map<Long, AuditedItem> byItem = byItem(audited, items);
        Map<ExpenseItem, AuditedItem> words = new LinkedHashMap<>();
        for (ExpenseItem item : items) {
            AuditedItem word = byItem.get(item.getId());
            if (word == null || word.eligible() == null) {
                throw new DomainException(AwardError.AUDIT_INCOMPLETE, item.getPosition());
            }
            words.put(item, word);
        }
        return words;
    }

    private static Map<Long, AuditedItem> byItem(List<AuditedItem> audited, List<ExpenseItem> items) {
        Set<Long> known = items.stream().map(ExpenseItem::getId).collect(Collectors.toSet());
        Map<Long, AuditedItem> byItem = new HashMap<>();
        for (int index = 0; index < audited.size(); index++) {
            AuditedItem word = audited.get(index);
            // another case's item, or a second word on the same one
            if (!known.contains(word.expenseId()) || byItem.put(word.expenseId(), word) != null) {
                throw new ValidationException(
                        List.of(FieldFault.of("auditedItems[" + index + "].expenseId", AwardError.AUDIT_ITEM_UNKNOWN)));
            }
        }
        return byItem;
    }

    private static void requireSound(ExpenseItem item, AuditedItem word) {
        Money eligible = word.eligible();
        if (eligible.isNegative() || eligible.isMoreThan(item.getPaid())) {
            throw new DomainException(AwardError.AUDITED_OUT_OF_RANGE, item.getPosition());
        }
        boolean cut = item.getPaid().isMoreThan(eligible);
        if (cut && (word.cutReason() == null || word.cutReason().isBlank())) {
            throw new DomainException(AwardError.CUT_REASON_REQUIRED, item.getPosition());
        }
    }
}
