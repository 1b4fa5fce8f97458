package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.document.DocumentView;
import org.shuzhuan.document.Documents;
import org.shuzhuan.message.OfficialDocuments;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.subsidy.ApplicationView;
import org.shuzhuan.web.layout.Formatting;
import org.shuzhuan.web.layout.Text;

/** The documents of a case under the names of the call's list, with the way to open them. */
@ApplicationScoped
public class CaseDocuments {

    @Inject
    private Documents documents;

    @Inject
    private OfficialDocuments issued;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Text text;

    @Inject
    private Formatting format;

    /** What the applicant handed in, in the order of the list, then what officials added. */
    List<DocumentLink> of(CaseView head, ApplicationView content) {
        Map<Long, DocumentView> stored = documents.of("subsidy-draft", content.getDraftId()).stream()
                .collect(Collectors.toMap(DocumentView::id, view -> view));
        Map<String, String> titles = titles(content);
        List<DocumentLink> links = new ArrayList<>();
        content.getDocuments().forEach((key, ids) -> ids.stream()
                .filter(stored::containsKey)
                .forEach(id -> links.add(link(titles.getOrDefault(key, key), stored.get(id)))));
        documents
                .of("case-file", head.getId())
                .forEach(view -> links.add(link(text.get("case.documents.official"), view)));
        return links;
    }

    /** What was issued on this case; a document without an address is still being made. */
    List<DocumentLink> official(long caseFileId) {
        return issued.ofCase(caseFileId).stream()
                .map(view -> new DocumentLink(
                        view.title() + " " + view.documentNumber(),
                        format.moment(view.sentAt()),
                        view.isRendered() ? address(view.pdfId()) : ""))
                .toList();
    }

    private static Map<String, String> titles(ApplicationView content) {
        Map<String, String> titles = new HashMap<>();
        for (DocumentItem item : content.getCall().getDocuments()) {
            titles.put(item.key(), item.title());
        }
        return titles;
    }

    private DocumentLink link(String title, DocumentView view) {
        String note = text.with(
                "case.documents.note", view.fileName(), format.size(view.size()), format.moment(view.uploadedAt()));
        return new DocumentLink(title, note, address(view.id()));
    }

    private String address(long documentId) {
        return request.getContextPath() + "/api/v1/documents/" + documentId;
    }
}
