package org.shuzhuan.web.subsidy;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.shuzhuan.casefile.CaseFiled;

/** JSON answer: the receipt. Created, or found again when the key of the request was used before. */
public class CaseFiledAnswer {

    public long caseFileId;
    public String caseNumber;
    public String queryCode;

    static Response of(CaseFiled filed) {
        CaseFiledAnswer answer = new CaseFiledAnswer();
        answer.caseFileId = filed.caseFileId();
        answer.caseNumber = filed.caseNumber();
        answer.queryCode = filed.queryCode();
        return Response.status(filed.repeated() ? Response.Status.OK : Response.Status.CREATED)
                .location(URI.create("cases/" + filed.caseFileId()))
                .entity(answer)
                .build();
    }
}
