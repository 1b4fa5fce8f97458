package org.shuzhuan.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.shuzhuan.programme.CallChangeKind;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.programme.CallWindow;
import org.shuzhuan.programme.PolicyDocumentView;

/**
 * A call (申报批次): created by its first import, redefined by later ones under the same code. Coming, open, closed, suspended
 * and cancelled follow from its window, the changes ordered and the clock.
 */
@Entity(name = "ProgrammeCall")
@Table(name = "PROGRAMME_CALL")
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "PROGRAMME_CALL_SEQ")
    @SequenceGenerator(name = "PROGRAMME_CALL_SEQ", sequenceName = "PROGRAMME_CALL_SEQ", allocationSize = 50)
    @Column(name = "ID")
    private Long id;

    @Column(name = "CODE", updatable = false)
    private String code;

    @Column(name = "MATTER_CODE")
    private String matterCode;

    @Column(name = "TITLE")
    private String title;

    @Column(name = "TEMPLATE")
    private Boolean template;

    @Column(name = "POLICY_DOCUMENT_ID")
    private String policyDocumentId;

    @Column(name = "OPENS_AT")
    private LocalDateTime opensAt;

    @Column(name = "CLOSES_AT")
    private LocalDateTime closesAt;

    @Column(name = "SUSPENDED_FROM")
    private LocalDateTime suspendedFrom;

    /** Null while nobody has said when the suspension ends. */
    @Column(name = "RESUMES_AT")
    private LocalDateTime resumesAt;

    @Column(name = "CANCELLED_FROM")
    private LocalDateTime cancelledFrom;

    @Column(name = "DEFINITION_NO")
    private int definitionNumber;

    @Version
    @Column(name = "VERSION_NO")
    private long version;

    protected Call() {}

    public Call(CallDefinition definition) {
        this.code = definition.code();
        redefine(definition);
    }

    /** Takes the next definition number. */
    public final void redefine(CallDefinition definition) {
        this.matterCode = definition.matterCode();
        this.title = definition.title();
        this.template = definition.template();
        this.policyDocumentId = definition.policy().documentId();
        this.opensAt = definition.window().opensAt();
        this.closesAt = definition.window().closesAt();
        this.definitionNumber++;
    }

    public String title() {
        return title;
    }

    public LocalDateTime closesAt() {
        return closesAt;
    }

    public Long id() {
        return id;
    }

    public int definitionNumber() {
        return definitionNumber;
    }

    public String policyDocumentId() {
        return policyDocumentId;
    }

    /** Takes an ordered change over; what it says holds from its moment on. */
    public void apply(CallChange change) {
        switch (change.kind()) {
            case EXTEND -> closesAt = change.closesAt();
            case SUSPEND -> {
                suspendedFrom = change.effectiveAt();
                resumesAt = null;
            }
            case RESUME -> {
                resumesAt = change.effectiveAt();
                closesAt = change.closesAt() == null ? closesAt : change.closesAt();
            }
            case CANCEL -> cancelledFrom = change.effectiveAt();
        }
    }

    /** Whether a change of this kind has a meaning now. */
    public boolean allows(CallChangeKind kind, LocalDateTime now) {
        CallStatus status = status(now);
        return switch (kind) {
            case EXTEND -> status != CallStatus.CANCELLED;
            case SUSPEND -> status == CallStatus.OPEN || status == CallStatus.COMING;
            case RESUME -> status == CallStatus.SUSPENDED || awaitsSuspension(now);
            case CANCEL -> status != CallStatus.CANCELLED && status != CallStatus.CLOSED;
        };
    }

    private boolean awaitsSuspension(LocalDateTime now) {
        return suspendedFrom != null && suspendedFrom.isAfter(now) && resumesAt == null;
    }

    private boolean suspended(LocalDateTime now) {
        return suspendedFrom != null && !now.isBefore(suspendedFrom) && (resumesAt == null || now.isBefore(resumesAt));
    }

    public CallStatus status(LocalDateTime now) {
        if (cancelledFrom != null && !now.isBefore(cancelledFrom)) {
            return CallStatus.CANCELLED;
        }
        if (now.isBefore(closesAt) && suspended(now)) {
            return CallStatus.SUSPENDED;
        }
        if (now.isBefore(opensAt)) {
            return CallStatus.COMING;
        }
        return now.isBefore(closesAt) ? CallStatus.OPEN : CallStatus.CLOSED;
    }

    public CallView view(PolicyDocumentView policy, LocalDateTime now) {
        CallWindow window = new CallWindow(opensAt, closesAt);
        return new CallView(id, code, matterCode, title, template, status(now), window, definitionNumber, policy);
    }
}
