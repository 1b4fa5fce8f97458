package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.HistoryLine;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.web.layout.Formatting;

/** The attachments that the lines of one history name, with the way to open them. */
final class StepFiles {

    private final Map<Long, DocumentView> stored;
    private final Function<DocumentView, DocumentLink> link;

    private StepFiles(Map<Long, DocumentView> stored, Function<DocumentView, DocumentLink> link) {
        this.stored = stored;
        this.link = link;
    }

    List<DocumentLink> of(HistoryLine line) {
        return line.attachments().stream()
                .filter(stored::containsKey)
                .map(stored::get)
                .map(link)
                .toList();
    }

    /** Reads them in one query, and in none where no line has any. */
    @ApplicationScoped
    static class Reader {

        private static final String OWNER = "case-file";

        @Inject
        private Documents documents;

        @Inject
        private HttpServletRequest request;

        @Inject
        private Formatting format;

        StepFiles of(long caseFileId, List<HistoryLine> history) {
            boolean any = history.stream().anyMatch(line -> !line.attachments().isEmpty());
            Map<Long, DocumentView> stored = any
                    ? documents.of(OWNER, caseFileId).stream()
                            .collect(Collectors.toMap(DocumentView::id, Function.identity()))
                    : Map.of();
            return new StepFiles(stored, this::link);
        }

        private DocumentLink link(DocumentView view) {
            String address = request.getContextPath() + "/api/v1/documents/" + view.id();
            return new DocumentLink(view.fileName(), format.size(view.size()), address);
        }
    }
}
