package org.shuzhuan.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.store.CaseFileStore;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.RequestLimit;
import org.shuzhuan.shared.Requires;

/** The status of a case for whoever holds its number and query code (查询码), without login; look-ups are rate-limited. */
@Stateless
public class PublicStatus {

    private static final int MOST_A_MINUTE = 10;

    @Inject
    private CaseFileStore cases;

    @Inject
    private RequestLimit limit;

    /**
     * @throws DomainException CASE_NUMBER_MALFORMED, STATUS_NOT_FOUND (wrong number and wrong code are not told apart),
     *     TOO_MANY_REQUESTS
     */
    @Requires(Requires.ANYONE)
    public StatusView find(String caseNumber, String queryCode) {
        CaseNumber number = CaseNumber.parse(caseNumber)
                .orElseThrow(() -> new DomainException(CaseFileError.CASE_NUMBER_MALFORMED));
        limit.ofAddress("status", MOST_A_MINUTE);
        limit.ofThing("status", number.text(), MOST_A_MINUTE);
        return cases.byNumber(number.text())
                .filter(caseFile -> QueryCode.matches(caseFile.getQueryCode(), queryCode))
                .map(StatusView::new)
                .orElseThrow(() -> new DomainException(CaseFileError.STATUS_NOT_FOUND));
    }

    /** What the public may see of a case. */
    public static final class StatusView {

        private final CaseFile caseFile;

        StatusView(CaseFile caseFile) {
            this.caseFile = caseFile;
        }

        public String getCaseNumber() {
            return caseFile.getCaseNumber();
        }

        public String getCallTitle() {
            return caseFile.getMatter().getCallTitle();
        }

        public CaseStatus getStatus() {
            return caseFile.getStatus();
        }

        public LocalDateTime getSubmittedAt() {
            return caseFile.getSubmittedAt();
        }

        public LocalDate getAcceptedOn() {
            return caseFile.getAcceptedOn();
        }

        public LocalDateTime getEndedAt() {
            return caseFile.getEndedAt();
        }
    }
}
