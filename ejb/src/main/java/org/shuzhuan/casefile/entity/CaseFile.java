package org.shuzhuan.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.shuzhuan.casefile.CaseNumber;
import org.shuzhuan.casefile.CaseStatus;
import org.shuzhuan.casefile.entity.CaseClock.WorkingDays;
import org.shuzhuan.shared.Money;

/**
 * A case (办件): created by its submission, in one transaction with its process instance. Its states follow the steps of
 * the process, from SUBMITTED through the desks to IN_PAYMENT and CLOSED, or to one of the early ends NOT_ACCEPTED,
 * REJECTED, WITHDRAWN, LAPSED. Every act on a case first locks this row.
 */
@Entity
@Table(name = "CASE_FILE")
public class CaseFile {

    @Id
    @SequenceGenerator(name = "CaseFileSeq", sequenceName = "CASE_FILE_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CaseFileSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_NUMBER", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "QUERY_CODE", nullable = false, updatable = false)
    private String queryCode;

    @Embedded
    private CaseMatter matter;

    @Embedded
    private CaseApplicant applicant;

    @Column(name = "PROCESS_KEY", nullable = false, updatable = false)
    private String processKey;

    @Column(name = "PROCESS_INSTANCE_ID")
    private String processInstanceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", nullable = false)
    private CaseStatus status;

    @Embedded
    private CaseClock clock;

    @Column(name = "SUBMITTED_AT", nullable = false, updatable = false)
    private LocalDateTime submittedAt;

    @Column(name = "ACCEPTED_ON")
    private LocalDate acceptedOn;

    @Column(name = "ENDED_AT")
    private LocalDateTime endedAt;

    @Column(name = "AMOUNT_REQUESTED")
    private Money amountRequested;

    @Column(name = "AMOUNT_GRANTED")
    private Money amountGranted;

    @Column(name = "IDEMPOTENCY_KEY", nullable = false)
    private String idempotencyKey;

    @Column(name = "REQUEST_DIGEST", nullable = false, updatable = false)
    private String requestDigest;

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected CaseFile() {}

    public CaseFile(String queryCode, CaseMatter matter, CaseApplicant applicant, CaseSubmission submission) {
        this.queryCode = queryCode;
        this.matter = matter;
        this.applicant = applicant;
        this.processKey = submission.processKey();
        this.clock = new CaseClock(submission.promisedDays(), submission.statutoryDays());
        this.submittedAt = submission.at();
        this.amountRequested = submission.amountRequested();
        this.idempotencyKey = submission.idempotencyKey();
        this.requestDigest = submission.requestDigest();
        this.status = CaseStatus.SUBMITTED;
    }

    /** Called once, as soon as the id is known: the serial is the id's last digits, unique within a day. */
    public void takeNumber(CaseNumber number) {
        this.caseNumber = number.text();
    }

    /** Called once, right after the engine has started the process. */
    public void runsAs(String startedProcessInstanceId) {
        this.processInstanceId = startedProcessInstanceId;
    }

    /** The case counts as accepted on this day; the clock counts from the day after. */
    public void accept(LocalDate on) {
        acceptedOn = on;
        clock.run(on);
    }

    /**
     * The desk let its period pass: the case counts as accepted when it was received, and the period's days have run.
     *
     * @param lastDay of the desk's period, 24:00 of which is now; counts
     */
    public void deemAccepted(LocalDate on, LocalDate lastDay, WorkingDays calendar) {
        accept(on);
        clock.stop(lastDay, calendar);
    }

    /** A step of the process begins: its status shows, and the clock runs or stands still as the step says. */
    public void enter(CaseStatus stepStatus, boolean clockRuns, LocalDate today, WorkingDays calendar) {
        status = stepStatus;
        if (!clockRuns) {
            clock.stop(today, calendar);
        } else if (acceptedOn != null) {
            clock.run(today);
        }
    }

    /** A correction has changed what is asked for. */
    public void ask(Money amount) {
        amountRequested = amount;
    }

    public void grant(Money amount) {
        amountGranted = amount;
    }

    public void end(CaseStatus finalStatus, LocalDateTime at, WorkingDays calendar) {
        if (!finalStatus.isFinal()) {
            throw new IllegalArgumentException(finalStatus + " is no end");
        }
        clock.stop(at.toLocalDate(), calendar);
        // lists, sums and the dossier read what a case was granted: a revoked or withdrawn one was granted nothing
        if (finalStatus != CaseStatus.CLOSED) {
            amountGranted = null;
        }
        status = finalStatus;
        endedAt = at;
    }

    /** A rejection did not stand: the case has not ended after all. */
    public void reopen() {
        endedAt = null;
    }

    /** Another enterprise takes the case over; it has sent no request of this key, and may have one of its own. */
    public void succeed(Long successorId, String name, String code) {
        applicant.succeed(successorId, name, code);
        idempotencyKey = "taken-over-" + id;
    }

    /** Working days used so far of the promised and statutory periods. */
    public int usedDays(LocalDate today, WorkingDays calendar) {
        return clock.usedDays(today, calendar);
    }

    public boolean isClockRunning() {
        return clock.isRunning();
    }

    public int getPromisedDays() {
        return clock.getPromisedDays();
    }

    public int getStatutoryDays() {
        return clock.getStatutoryDays();
    }

    public Long getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getQueryCode() {
        return queryCode;
    }

    public CaseMatter getMatter() {
        return matter;
    }

    public CaseApplicant getApplicant() {
        return applicant;
    }

    public String getProcessKey() {
        return processKey;
    }

    public String getProcessInstanceId() {
        return processInstanceId;
    }

    public CaseStatus getStatus() {
        return status;
    }

    public LocalDateTime getSubmittedAt() {
        return submittedAt;
    }

    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public Money getAmountRequested() {
        return amountRequested;
    }

    public Money getAmountGranted() {
        return amountGranted;
    }

    public String getRequestDigest() {
        return requestDigest;
    }
}
