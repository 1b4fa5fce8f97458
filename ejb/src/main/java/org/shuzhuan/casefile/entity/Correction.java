package org.shuzhuan.casefile.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import org.shuzhuan.casefile.CorrectionDesk;
import org.shuzhuan.casefile.CorrectionState;

/**
 * A correction notice (补正通知): issued once by a desk with all its remarks, OPEN until the applicant answers (ANSWERED)
 * or lets the period pass (LAPSED, the case counts as withdrawn). Also ended when the case ends meanwhile (VOID).
 */
@Entity
@Table(name = "CORRECTION")
public class Correction {

    @Id
    @SequenceGenerator(name = "CorrectionSeq", sequenceName = "CORRECTION_SEQ", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CorrectionSeq")
    @Column(name = "ID")
    private Long id;

    @Column(name = "CASE_FILE_ID", nullable = false)
    private Long caseFileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "DESK", nullable = false)
    private CorrectionDesk desk;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", nullable = false)
    private CorrectionState state;

    @Column(name = "ISSUED_AT", nullable = false)
    private LocalDateTime issuedAt;

    @Column(name = "ANSWERED_AT")
    private LocalDateTime answeredAt;

    @Column(name = "OFFICIAL_DOCUMENT_ID")
    private Long officialDocumentId;

    @OneToMany(mappedBy = "correction", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CorrectionItem> items = new ArrayList<>();

    @Version
    @Column(name = "VERSION_NO", nullable = false)
    private long version;

    protected Correction() {}

    public Correction(Long caseFileId, CorrectionDesk desk, LocalDateTime issuedAt) {
        this.caseFileId = caseFileId;
        this.desk = desk;
        this.issuedAt = issuedAt;
        this.state = CorrectionState.OPEN;
    }

    public void ask(String target, String label, String remark, String before) {
        items.add(new CorrectionItem(this, items.size() + 1, target, label, remark, before));
    }

    public void servedBy(Long documentId) {
        officialDocumentId = documentId;
    }

    public void answer(LocalDateTime at) {
        state = CorrectionState.ANSWERED;
        answeredAt = at;
    }

    public void lapse() {
        state = CorrectionState.LAPSED;
    }

    public void endWithCase() {
        state = CorrectionState.VOID;
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

    public CorrectionState getState() {
        return state;
    }

    public LocalDateTime getIssuedAt() {
        return issuedAt;
    }

    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    public Long getOfficialDocumentId() {
        return officialDocumentId;
    }

    public List<CorrectionItem> getItems() {
        return List.copyOf(items);
    }
}
