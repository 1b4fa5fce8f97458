package org.shuzhuan.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.shuzhuan.award.OfferState;
import org.shuzhuan.award.RemainderOfferView;
import org.shuzhuan.shared.Money;

/** A remainder offered for the applicant's consent. OPEN until answered or LAPSED; SUPERSEDED by another decision on the case. */
@Entity
@Table(name = "REMAINDER_OFFER")
public class RemainderOffer {

    @Id
    @SequenceGenerator(name = "RemainderOfferSeq", sequenceName = "REMAINDER_OFFER_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "RemainderOfferSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Column(name = "REQUESTED_AMOUNT", nullable = false)
    private Money requested;

    @Column(name = "OFFERED_AMOUNT", nullable = false)
    private Money offered;

    @Column(name = "REASON_TEXT", nullable = false)
    private String reason;

    @Column(name = "OFFERED_BY", nullable = false)
    private String offeredBy;

    @Column(name = "OFFERED_BY_NAME", nullable = false)
    private String offeredByName;

    @Column(name = "OFFERED_AT", nullable = false)
    private LocalDateTime offeredAt;

    @Column(name = "ANSWER_BY", nullable = false)
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "OFFER_STATE", nullable = false)
    private OfferState state = OfferState.OPEN;

    @Column(name = "ANSWERED_BY_NAME")
    private String answeredByName;

    @Column(name = "ANSWERED_AT")
    private LocalDateTime answeredAt;

    @Column(name = "ANSWER_TEXT")
    private String answer;

    /** Instance of RemainderOfferProcess that ends the offer; null for offers from before there was one. */
    @Column(name = "PROCESS_INSTANCE_ID")
    private String processInstanceId;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected RemainderOffer() {}

    public RemainderOffer(Long caseFileId, Money requested, Money offered, LocalDate answerBy) {
        this.caseFileId = caseFileId;
        this.requested = requested;
        this.offered = offered;
        this.answerBy = answerBy;
    }

    public RemainderOffer by(String login, String name, String why, LocalDateTime at) {
        offeredBy = login;
        offeredByName = name;
        reason = why;
        offeredAt = at;
        return this;
    }

    /** Called once, when the process has been started. */
    public void watchedBy(String instanceId) {
        processInstanceId = instanceId;
    }

    /** The last day counts in full. */
    public boolean answerable(LocalDate today) {
        return state == OfferState.OPEN && !today.isAfter(answerBy);
    }

    public void answer(OfferState answered, String name, String text, LocalDateTime at) {
        state = answered;
        answeredByName = name;
        answer = text;
        answeredAt = at;
    }

    /** Open, and its last day is past. */
    public boolean isOver(LocalDate today) {
        return state == OfferState.OPEN && today.isAfter(answerBy);
    }

    public void lapse(LocalDateTime at) {
        state = OfferState.LAPSED;
        answeredAt = at;
    }

    public void supersede() {
        if (state == OfferState.OPEN) {
            state = OfferState.SUPERSEDED;
        }
    }

    public RemainderOfferView view(LocalDate today) {
        return new RemainderOfferView(
                requested,
                offered,
                reason,
                offeredByName,
                offeredAt,
                answerBy,
                state,
                answerable(today),
                answeredAt,
                answer);
    }

    public Optional<String> processInstance() {
        return Optional.ofNullable(processInstanceId);
    }

    public Money getRequested() {
        return requested;
    }

    public Money getOffered() {
        return offered;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public String getOfferedBy() {
        return offeredBy;
    }

    public String getOfferedByName() {
        return offeredByName;
    }
}
