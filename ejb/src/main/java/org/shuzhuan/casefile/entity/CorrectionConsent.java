package org.shuzhuan.casefile.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.ConsentState;
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionRequest;

/** A desk asks the level above to agree to a second correction (补正), with the remarks it wants to make; one notice per consent. */
@Entity
@Table(name = "CORRECTION_CONSENT")
public class CorrectionConsent {

    @Id
    @SequenceGenerator(name = "ConsentSeq", sequenceName = "CORRECTION_CONSENT_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ConsentSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "DESK", nullable = false)
    private CorrectionDesk desk;

    @Column(name = "TASK_ID", nullable = false)
    private String taskId;

    /** Element id of the model: the line of the history stands there. */
    @Column(name = "STEP_KEY", nullable = false)
    private String stepKey;

    /** Candidate group {@code role@organisation} of the level above. */
    @Column(name = "ASKED_GROUP", nullable = false)
    private String askedGroup;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private ConsentState state = ConsentState.ASKED;

    @Column(name = "REASON", nullable = false)
    private String reason;

    @Column(name = "ASKED_AT", nullable = false)
    private LocalDateTime askedAt;

    @Embedded
    private ConsentAsker asker;

    @Column(name = "ANSWERED_AT")
    private LocalDateTime answeredAt;

    @Column(name = "ANSWERED_BY")
    private String answeredBy;

    @Column(name = "ANSWER_UNIT")
    private String answerUnit;

    @Column(name = "ANSWER")
    private String answer;

    @OneToMany(mappedBy = "consent", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ConsentItem> items = new ArrayList<>();

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected CorrectionConsent() {}

    public CorrectionConsent(
            Long caseFileId, CorrectionDesk desk, String askedGroup, ConsentAsker asker, LocalDateTime askedAt) {
        this.caseFileId = caseFileId;
        this.desk = desk;
        this.askedGroup = askedGroup;
        this.asker = asker;
        this.askedAt = askedAt;
    }

    public CorrectionConsent atTask(String openTaskId, String modelStepKey) {
        this.taskId = openTaskId;
        this.stepKey = modelStepKey;
        return this;
    }

    public CorrectionConsent saying(String why, List<CorrectionRequest> requests) {
        this.reason = why;
        for (CorrectionRequest request : requests) {
            items.add(new ConsentItem(
                    this,
                    items.size() + 1,
                    request.target(),
                    request.label(),
                    request.remark().strip()));
        }
        return this;
    }

    public void answer(boolean agreed, String words, String person, String unit, LocalDateTime at) {
        state = agreed ? ConsentState.GRANTED : ConsentState.REFUSED;
        answer = words.isEmpty() ? null : words;
        answeredBy = person;
        answerUnit = unit;
        answeredAt = at;
    }

    /** The notice is issued; there is no second one on this consent. */
    public void use() {
        state = ConsentState.USED;
    }

    public void end() {
        state = ConsentState.VOID;
    }

    public boolean isAt(String openTaskId) {
        return taskId.equals(openTaskId);
    }

    public Set<String> targets() {
        return items.stream().map(ConsentItem::getTarget).collect(Collectors.toSet());
    }

    public Long getId() {
        return id;
    }

    public Long getCaseFileId() {
        return caseFileId;
    }

    public CorrectionDesk getDesk() {
        return desk;
    }

    public String getStepKey() {
        return stepKey;
    }

    public String getAskedGroup() {
        return askedGroup;
    }

    public ConsentState getState() {
        return state;
    }

    public String getReason() {
        return reason;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public ConsentAsker getAsker() {
        return asker;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public String getAnswerUnit() {
        return answerUnit;
    }

    public String getAnswer() {
        return answer;
    }

    public List<ConsentItem> getItems() {
        return List.copyOf(items);
    }
}
