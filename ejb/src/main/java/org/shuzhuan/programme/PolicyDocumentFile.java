package org.shuzhuan.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.shuzhuan.shared.FieldFault;
import org.shuzhuan.shared.ValidationException;

/** Reads policy documents from JSON; all faults at once with their places. */
final class PolicyDocumentFile {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private PolicyDocumentFile() {}

    /** @throws ValidationException all faults */
    static List<PolicyDocumentView> read(String json) {
        List<FieldFault> faults = new ArrayList<>();
        List<PolicyDocumentView> documents = ImportPlace.read(
                "", CallDefinitionFile.parse(json), faults, root -> root.list("documents", PolicyDocumentFile::one));
        ImportPlace.noDuplicates("documents", documents, PolicyDocumentView::id, faults);
        ValidationException.throwIfAny(faults);
        return documents;
    }

    private static PolicyDocumentView one(ImportPlace place) {
        Confidence confidence = place.choice("confidence", Confidence.class);
        return new PolicyDocumentView(
                place.matching("id", ID),
                place.text("title", 200),
                place.optionalText("documentNumber", 100),
                place.text("issuer", 200),
                place.optionalDate("issuedOn"),
                place.text("source", 500),
                confidence,
                confidence == Confidence.TEMPLATE);
    }
}
