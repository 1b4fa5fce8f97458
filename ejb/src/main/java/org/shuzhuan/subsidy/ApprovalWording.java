package org.shuzhuan.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.shuzhuan.award.ApprovalTerms;
import org.shuzhuan.award.PayeeOfForm;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.PolicyDocumentView;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** What an approval takes from the application: project, policy, payee. */
@Dependent
class ApprovalWording {

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    CallDirectory calls;

    ApprovalTerms of(long caseFileId) {
        SubsidyApplication application = store.application(caseFileId);
        PolicyDocumentView policy = calls.get(application.getCallId()).policy();
        return new ApprovalTerms(
                applications.values(application).get("project.name"), policy.title(), policy.documentNumber());
    }

    PayeeOfForm payee(long caseFileId) {
        FormValues values = applications.values(store.application(caseFileId));
        return new PayeeOfForm(
                values.get("payee.holder"),
                values.get("payee.bank"),
                values.get("payee.account").replaceAll("[\\s-]", ""));
    }
}
