package org.shuzhuan.fund.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.shuzhuan.fund.BudgetSource;
import org.shuzhuan.fund.LedgerKind;
import org.shuzhuan.shared.Money;

/** One line of the ledger. Never changed, never deleted: a correction is another entry. Chained by hash per budget line. */
@Entity
@Table(name = "LEDGER_ENTRY")
public class LedgerEntry {

    /** What stands before the first entry of a line. */
    public static final String FIRST_HASH = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "LEDGER_ENTRY_SEQ")
    @SequenceGenerator(name = "LEDGER_ENTRY_SEQ", sequenceName = "LEDGER_ENTRY_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "LINE_ID", updatable = false)
    private long lineId;

    @Column(name = "LINE_SEQUENCE", updatable = false)
    private long lineSequence;

    @Column(name = "CALL_ID", updatable = false)
    private long callId;

    @Enumerated(EnumType.STRING)
    @Column(name = "SOURCE_CODE", updatable = false)
    private BudgetSource source;

    @Column(name = "USE_CODE", updatable = false)
    private String use;

    @Enumerated(EnumType.STRING)
    @Column(name = "ENTRY_KIND", updatable = false)
    private LedgerKind kind;

    @Column(name = "AMOUNT", updatable = false)
    private Money amount;

    @Column(name = "AVAILABLE_CHANGE", updatable = false)
    private Money availableChange;

    @Column(name = "AVAILABLE_AFTER", updatable = false)
    private Money availableAfter;

    @Column(name = "CASE_FILE_ID", updatable = false)
    private Long caseFileId;

    @Column(name = "CASE_NUMBER", updatable = false)
    private String caseNumber;

    @Column(name = "APPLICANT_NAME", updatable = false)
    private String applicantName;

    @Column(name = "DECISION_REF", updatable = false)
    private String decisionRef;

    @Column(name = "BOOKING_KEY", updatable = false)
    private String bookingKey;

    @Column(name = "BOOKED_AT", updatable = false)
    private LocalDateTime bookedAt;

    @Column(name = "BOOKED_BY", updatable = false)
    private String bookedBy;

    @Column(name = "NOTE_TEXT", updatable = false)
    private String note;

    @Column(name = "ENTRY_HASH", updatable = false)
    private String hash;

    protected LedgerEntry() {}

    /** Books the amount on the line and describes it; the line's row is locked by the caller. */
    public LedgerEntry(BudgetLine line, LedgerKind kind, Money amount, Booking booking) {
        line.book(kind, amount);
        this.lineId = line.getId();
        this.lineSequence = line.getEntryCount() + 1;
        this.callId = line.getCallId();
        this.source = line.getSource();
        this.use = line.getUse();
        this.kind = kind;
        this.amount = amount;
        this.availableChange = change(kind, amount);
        this.availableAfter = line.available();
        this.caseFileId = booking.caseFileId();
        this.caseNumber = booking.caseNumber();
        this.applicantName = booking.applicantName();
        this.decisionRef = booking.decisionRef();
        this.bookingKey = kind + "/" + booking.decisionRef() + "/" + lineId;
        this.bookedAt = booking.at();
        this.bookedBy = booking.by();
        this.note = booking.note();
        this.hash = hashAfter(line.getLastHash());
        line.chained(lineSequence, hash);
    }

    private static Money change(LedgerKind kind, Money amount) {
        return kind.available() == 0 ? Money.ZERO : kind.available() > 0 ? amount : amount.negate();
    }

    /** The hash this entry must have when it follows the given one. */
    public String hashAfter(String previous) {
        String content = String.join(
                "\n",
                previous,
                lineId + ":" + lineSequence,
                kind + ":" + amount + ":" + availableAfter,
                caseFileId + ":" + caseNumber,
                decisionRef,
                bookedAt + ":" + bookedBy,
                String.valueOf(note));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public long getLineId() {
        return lineId;
    }

    public long getLineSequence() {
        return lineSequence;
    }

    public LedgerKind getKind() {
        return kind;
    }

    public Money getAmount() {
        return amount;
    }

    public Money getAvailableChange() {
        return availableChange;
    }

    public Money getAvailableAfter() {
        return availableAfter;
    }

    public String getHash() {
        return hash;
    }

    public String getDecisionRef() {
        return decisionRef;
    }
}
