package org.shuzhuan.web.subsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.subsidy.RejectionReviews;
import org.shuzhuan.subsidy.SubsidyCases;
import org.shuzhuan.web.casefile.AnswerSheet;

/** What a subsidy case adds to the case page: answers, expenses, files, the award with its computation. */
@Named
@ViewScoped
public class SubsidyMyCaseContent implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SubsidyCases cases;

    @Inject
    private CallDirectory calls;

    @Inject
    private Documents documents;

    @Inject
    private AnswerSheet answers;

    @Inject
    private RejectionReviews reviews;

    private LocalDate reviewableUntil;
    private ApplicationView content;
    private CallDefinition definition;
    private Map<Long, DocumentView> files;

    public void load(long caseFileId, long callId) {
        content = cases.content(caseFileId);
        definition = calls.definition(callId);
        reviewableUntil = reviews.fileableUntil(caseFileId).orElse(null);
        files = documents.of("subsidy-draft", content.getDraftId()).stream()
                .collect(Collectors.toMap(DocumentView::id, Function.identity()));
    }

    /** Last day to ask for the review of a rejection; null when there is nothing to ask. */
    public LocalDate getReviewableUntil() {
        return reviewableUntil;
    }

    public ApplicationView getContent() {
        return content;
    }

    /** All steps but the expenses, which have a table of their own. */
    public List<AnswerSheet.Section> getSections() {
        return answers.withoutExpenses(content.getValues(), definition);
    }

    public CallDefinition getDefinition() {
        return definition;
    }

    /** Files handed in under one entry of the document list. */
    public List<DocumentView> files(String key) {
        return content.getDocuments().getOrDefault(key, List.of()).stream()
                .filter(files::containsKey)
                .map(files::get)
                .toList();
    }

    public String category(String code) {
        return AnswerSheet.category(code, definition);
    }
}
