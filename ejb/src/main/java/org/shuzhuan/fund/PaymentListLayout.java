package org.shuzhuan.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.shuzhuan.message.DocumentLayout;
import org.shuzhuan.message.OfficialDocumentKind;
import org.shuzhuan.message.OfficialDocumentView;
import org.shuzhuan.message.PublicAddress;
import org.shuzhuan.reports.Renderer;
import org.shuzhuan.reports.fund.PaymentList;

/** Prints payment lists (拨付清单) as PDF and as a workbook. */
@ApplicationScoped
public class PaymentListLayout implements DocumentLayout {

    private final Renderer renderer = new Renderer();

    @Inject
    PublicAddress address;

    @Override
    public boolean lays(OfficialDocumentKind kind) {
        return kind == OfficialDocumentKind.PAYMENT_LIST;
    }

    @Override
    public byte[] pdf(OfficialDocumentView document, String snapshot) {
        return renderer.pdf(list(document, snapshot), address.verification(document));
    }

    @Override
    public Optional<byte[]> sheet(OfficialDocumentView document, String snapshot) {
        return Optional.of(renderer.xlsx(list(document, snapshot)));
    }

    private static PaymentList list(OfficialDocumentView document, String snapshot) {
        return PaymentListSnapshot.read(
                snapshot,
                document.issuerName(),
                document.documentNumber(),
                document.sentAt().toLocalDate());
    }
}
