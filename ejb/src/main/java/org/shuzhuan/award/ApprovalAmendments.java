package org.shuzhuan.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.award.entity.AwardShare;
import org.shuzhuan.award.store.AwardStore;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseProgress;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.fund.CommitmentAmendment;
import org.shuzhuan.fund.HeldShare;
import org.shuzhuan.message.DocumentVerification;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Money;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.PortalMode;
import org.shuzhuan.shared.Requires;

/**
 * Amends an approval (更正批复) before anything is paid: the amount is computed anew, the money follows, and another document
 * takes the place of the one issued. The payee stays frozen. The caller has locked the case.
 */
@Stateless
public class ApprovalAmendments {

    @Inject
    private AwardStore store;

    @Inject
    private AwardComputation computation;

    @Inject
    private ExpenseClaims claims;

    @Inject
    private CommitmentAmendment commitments;

    @Inject
    private InstalmentPlans instalments;

    @Inject
    private OfficialDocuments documents;

    @Inject
    private DocumentVerification validity;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseProgress progress;

    @Inject
    private AwardText text;

    @Inject
    private PortalClock clock;

    @Inject
    private PortalMode mode;

    /**
     * What these amounts would change, nothing stored.
     *
     * @param items the amended word on every expense item
     * @throws DomainException as {@link ExpenseClaims#audit}
     */
    @Requires("award:amend")
    public AmendmentPreview preview(long caseFileId, AwardRequest request, List<AuditedItem> items) {
        claims.requireAuditable(caseFileId, items);
        Money audited = items.stream().map(AuditedItem::eligible).reduce(Money.ZERO, Money::plus);
        Money before = store.computed(caseFileId).getGranted();
        Money after = notAbove(
                computation.estimate(caseFileId, request, audited),
                reduction(store.computed(caseFileId)).map(ArithmeticLine::amount));
        return new AmendmentPreview(before, after, commitments.free(caseFileId));
    }

    private static Money notAbove(Money amount, Optional<Money> most) {
        return most.map(amount::min).orElse(amount);
    }

    /**
     * @param items the amended word on every expense item
     * @return the document that is valid now
     * @throws DomainException AMENDS_NOTHING, AMENDED_TO_NOTHING; as {@link ExpenseClaims#audit} and {@link
     *     CommitmentAmendment#amend}
     */
    @Requires("award:amend")
    public OfficialDocumentView amend(
            long caseFileId, AwardRequest request, List<AuditedItem> items, ApprovalTerms terms, String reason) {
        Award award = store.computed(caseFileId);
        Money before = award.getGranted();
        Optional<ArithmeticLine> reduction = reduction(award);
        claims.amend(caseFileId, items);
        computation.compute(caseFileId, request);
        // kept in the explanation also where it does not bind now: it bounds the next amendment too
        reduction.ifPresent(line -> award.reduce(line.amount(), line));
        Money after = award.getGranted();
        if (!after.isPositive()) {
            throw new DomainException(AwardError.AMENDED_TO_NOTHING);
        }
        if (after.equals(before)) {
            throw new DomainException(AwardError.AMENDS_NOTHING, after);
        }
        OfficialDocumentView document = reissue(award, terms, reason);
        List<HeldShare> shares = commitments.amend(caseFileId, after, document.documentNumber());
        CaseView caseFile = cases.get(caseFileId);
        store.removeShares(caseFileId);
        shares.forEach(share -> store.add(new AwardShare(caseFileId, caseFile.getCallId(), share)));
        award.amended(document.documentNumber());
        instalments.freezeAgain(award, caseFile.getCallId(), clock.now());
        progress.grant(caseFileId, after);
        progress.tell(
                caseFileId,
                "APPROVAL_AMENDED",
                Map.of(
                        "amountBefore", before.toString(),
                        "amountAfter", after.toString(),
                        "documentNumber", document.documentNumber(),
                        "reason", reason));
        return document;
    }

    /** The line that granted less than was computed, because the budget did not reach: an amendment does not undo it. */
    private static Optional<ArithmeticLine> reduction(Award award) {
        return award.getExplanation().lines().stream()
                .filter(line -> line.step().reduces())
                .reduce((earlier, later) -> later);
    }

    private OfficialDocumentView reissue(Award award, ApprovalTerms terms, String reason) {
        long caseFileId = award.getCaseFileId();
        OfficialDocumentView old = documents.ofCase(caseFileId).stream()
                .filter(document -> document.getKind() == OfficialDocumentKind.APPROVAL && document.isValid())
                .findFirst()
                .orElseThrow(() -> new DomainException(AwardError.NOT_APPROVABLE));
        String snapshot = ApprovalSnapshot.of(
                cases.get(caseFileId),
                award,
                terms,
                text,
                new ApprovalSnapshot.Amended(old.getDocumentNumber(), reason),
                mode.demonstration());
        OfficialDocumentView document = progress.issue(caseFileId, OfficialDocumentKind.APPROVAL, snapshot);
        validity.replace(old.getId(), document.getId());
        return document;
    }
}
