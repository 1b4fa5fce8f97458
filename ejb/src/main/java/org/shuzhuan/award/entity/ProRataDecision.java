package org.shuzhuan.award.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuzhuan.award.ProRataDecisionView;
import org.shuzhuan.award.ProRataPlan;
import org.shuzhuan.shared.Money;

/** One decision on a call: all waiting cases share what is left. Never changed. */
@Entity
@Table(name = "PRO_RATA_DECISION")
public class ProRataDecision {

    @Id
    @SequenceGenerator(name = "ProRataSeq", sequenceName = "PRO_RATA_DECISION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ProRataSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CALL_ID", nullable = false)
    private Long callId;

    @Column(name = "USE_CODE", nullable = false)
    private String use;

    @Column(name = "DOCUMENT_NUMBER", nullable = false)
    private String documentNumber;

    @Column(name = "REASON_TEXT", nullable = false)
    private String reason;

    @Column(name = "DECIDED_BY", nullable = false)
    private String decidedBy;

    @Column(name = "DECIDED_BY_NAME", nullable = false)
    private String decidedByName;

    @Column(name = "DECIDED_AT", nullable = false)
    private LocalDateTime decidedAt;

    @Column(name = "AVAILABLE_AMOUNT", nullable = false)
    private Money available;

    @Column(name = "REQUESTED_AMOUNT", nullable = false)
    private Money requested;

    @Column(name = "REMAINDER_AMOUNT", nullable = false)
    private Money remainder;

    @ElementCollection
    @CollectionTable(name = "PRO_RATA_SHARE", joinColumns = @JoinColumn(name = "DECISION_ID"))
    @OrderColumn(name = "POSITION_NO")
    private List<DecidedShare> shares = new ArrayList<>();

    protected ProRataDecision() {}

    public ProRataDecision(ProRataPlan plan, String documentNumber, String reason) {
        this.callId = plan.callId();
        this.use = plan.use();
        this.available = plan.available();
        this.requested = plan.getRequested();
        this.remainder = plan.getRemainder();
        this.documentNumber = documentNumber;
        this.reason = reason;
        plan.shares().forEach(share -> shares.add(new DecidedShare(share)));
    }

    public ProRataDecision by(String login, String name, LocalDateTime at) {
        decidedBy = login;
        decidedByName = name;
        decidedAt = at;
        return this;
    }

    public ProRataDecisionView view() {
        return new ProRataDecisionView(
                documentNumber,
                reason,
                decidedByName,
                decidedAt,
                remainder,
                new ProRataPlan(
                        callId,
                        use,
                        available,
                        shares.stream().map(DecidedShare::toShare).toList()));
    }
}
