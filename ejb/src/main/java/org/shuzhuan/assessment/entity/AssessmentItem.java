package org.shuzhuan.assessment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.shuzhuan.assessment.ItemNote;

/** Evidence and reason at one question or scenario of an assessment. */
@Entity
@Table(name = "ASSESSMENT_ITEM")
@IdClass(AssessmentItemKey.class)
public class AssessmentItem {

    @Id
    @Column(name = "ASSESSMENT_ID")
    private long assessmentId;

    @Id
    @Column(name = "ITEM_CODE")
    private String item;

    @Column(name = "REASON")
    private String reason;

    @Column(name = "DOCUMENT_IDS")
    private String documents;

    protected AssessmentItem() {}

    public AssessmentItem(long assessmentId, String item) {
        this.assessmentId = assessmentId;
        this.item = item;
    }

    public void write(ItemNote note) {
        reason = note.reason();
        documents = note.documents().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public ItemNote note() {
        List<Long> ids = documents == null
                ? List.of()
                : Arrays.stream(documents.split(",")).map(Long::valueOf).toList();
        return new ItemNote(item, reason, ids);
    }
}
