package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.shuzhuan.award.AwardView;
import org.shuzhuan.award.Awards;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.casefile.CaseView;
import org.shuzhuan.casefile.NoticeContent;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** Writes the public notice of a subsidy: who, which project, how much, by which rules; no personal data. */
@ApplicationScoped
public class SubsidyNotice implements NoticeContent {

    @Inject
    CaseFiles cases;

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    Awards awards;

    @Override
    public boolean writesFor(String processKey) {
        return SubmissionAct.PROCESS.equals(processKey);
    }

    @Override
    public NoticeText of(long caseFileId) {
        CaseView caseFile = cases.get(caseFileId);
        SubsidyApplication application = store.application(caseFileId);
        AwardView award = awards.of(caseFileId).orElseThrow();
        String snapshot = Json.createObjectBuilder()
                .add("enterprise", caseFile.getEnterpriseName())
                .add("creditCode", caseFile.getCreditCode())
                .add("call", caseFile.getCallTitle())
                .add("project", applications.values(application).get("project.name"))
                .add("amount", award.getGrant().toString())
                .add("rules", award.getVersionTag())
                .build()
                .toString();
        return new NoticeText(caseFile.getCallTitle() + " \u2014 " + caseFile.getEnterpriseName(), snapshot);
    }
}
