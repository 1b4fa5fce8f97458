package org.shuzhuan.award;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.shuzhuan.award.entity.Award;
import org.shuzhuan.fund.QueuePlace;
import org.shuzhuan.shared.Money;

/** An award with everything that explains it. */
public final class AwardView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AwardStatus status;
    private final Money grant;
    private final Money prepayment;
    private final Money balance;
    private final List<ArithmeticLine> lines;
    private final List<FiredRule> rules;
    private final String versionTag;
    private final CostSplit split;
    private final QueuePlace place;
    private final String documentNumber;
    private final LocalDateTime approvedAt;

    AwardView(Award award, QueuePlace place) {
        AwardExplanation explanation = award.getExplanation();
        this.status = award.getStatus();
        this.grant = award.getGranted();
        this.prepayment = award.getPrepayment();
        this.balance = award.getBalance();
        this.lines = List.copyOf(explanation.lines());
        this.rules = List.copyOf(explanation.rules());
        this.versionTag = award.getRuleVersion();
        this.split = CostSplit.of(award.getPaidTotal(), award.getDiscountTotal(), award.getGranted());
        this.place = place;
        this.documentNumber = award.getDocumentNumber();
        this.approvedAt = award.getApprovedAt();
    }

    public AwardStatus getStatus() {
        return status;
    }

    public Money getGrant() {
        return grant;
    }

    public Money getPrepayment() {
        return prepayment;
    }

    public Money getBalance() {
        return balance;
    }

    public List<ArithmeticLine> getLines() {
        return lines;
    }

    public List<FiredRule> getRules() {
        return rules;
    }

    /** {@code policyCode@version} of the rules applied. */
    public String getVersionTag() {
        return versionTag;
    }

    public CostSplit getSplit() {
        return split;
    }

    /** Place in the queue for budget, from 1; 0 when not waiting. */
    public int getQueuePosition() {
        return place == null ? 0 : place.position();
    }

    /** Where the case stands in the queue for budget as it is now; null when it does not wait. */
    public QueuePlace getPlace() {
        return place;
    }

    /** Document number of the approval; null before it. */
    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDateTime getApprovedAt() {
        return approvedAt;
    }
}
