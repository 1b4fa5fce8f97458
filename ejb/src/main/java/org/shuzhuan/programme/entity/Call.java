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
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.programme.CallWindow;
import org.shuzhuan.programme.PolicyDocumentView;

/**
 * A call (申报批次): created by its first import, redefined by later ones under the same code. Coming, open and closed follow
 * from its window and the clock.
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

    public Long id() {
        return id;
    }

    public int definitionNumber() {
        return definitionNumber;
    }

    public String policyDocumentId() {
        return policyDocumentId;
    }

    public CallStatus status(LocalDateTime now) {
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
