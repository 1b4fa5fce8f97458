package org.shuzhuan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuzhuan.casefile.entity.CaseFile;
import org.shuzhuan.casefile.entity.CaseStep;
import org.shuzhuan.casefile.entity.Objection;
import org.shuzhuan.casefile.entity.StepActor;
import org.shuzhuan.casefile.store.CaseRecords;
import org.shuzhuan.message.Notices;
import org.shuzhuan.message.Recipient;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.shared.Caller;

/** Who is told of an objection, and what the history says of it; the objector stays unnamed but to the handling desk. */
@ApplicationScoped
class ObjectionWords {

    private static final String HANDLING_ROLE = "review";

    @Inject
    private CaseRecords records;

    @Inject
    private CaseMessages messages;

    @Inject
    private Notices notices;

    @Inject
    private CallDirectory calls;

    @Inject
    private Caller caller;

    /** Where a sealed value of an objection stands. */
    static String place(String column, Objection objection) {
        return "OBJECTION:" + column + ":" + objection.getId();
    }

    void raised(CaseFile caseFile, Objection objection) {
        StepActor objector =
                new StepActor("objector", null, null, caller.remoteAddress().orElse(null), null);
        records.add(new CaseStep(
                        caseFile.getId(),
                        Objections.MESSAGE,
                        CaseAction.RAISE_OBJECTION,
                        objector,
                        objection.getFiledAt())
                .saying("", List.of(), objection.getNumber()));
        String desk = calls.organisationFor(
                caseFile.getMatter().getCallId(),
                HANDLING_ROLE,
                caseFile.getApplicant().getRegionCode());
        notices.notify(
                Recipient.group(HANDLING_ROLE + "@" + desk),
                "OBJECTION_FILED",
                Map.of("caseNumber", caseFile.getCaseNumber()),
                "/casefile/case.xhtml?id=" + caseFile.getId());
        messages.tell(
                caseFile,
                "OBJECTION_RAISED",
                Map.of("decidedBy", objection.getDecidedBy().toString()));
        tellObjector(
                objection,
                "OBJECTION_RECEIVED",
                Map.of("decidedBy", objection.getDecidedBy().toString()));
    }

    /** @param template OBJECTION_DISMISSED or OBJECTION_UPHELD, and the applicant's OBJECTION_OUTCOME */
    void decided(CaseFile caseFile, Objection objection, String template, String reasons) {
        tellObjector(objection, template, Map.of("reason", reasons));
        messages.tell(caseFile, "OWN_" + template, Map.of("reason", reasons));
    }

    void ended(Objection objection) {
        tellObjector(objection, "OBJECTION_ENDED", Map.of());
    }

    /** A person of the public has no inbox: number and query code show the state. */
    private void tellObjector(Objection objection, String template, Map<String, String> values) {
        if (objection.getEnterpriseId() == null) {
            return;
        }
        Map<String, String> all = new HashMap<>(values);
        all.put("number", objection.getNumber());
        notices.notify(
                Recipient.enterprise(objection.getEnterpriseId()),
                template,
                all,
                "/casefile/notice.xhtml?id=" + objection.getNoticeId());
    }
}
