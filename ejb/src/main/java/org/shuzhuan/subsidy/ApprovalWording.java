package org.shuzhuan.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.shuzhuan.award.ApprovalTerms;
import org.shuzhuan.award.PayeeOfForm;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.enterprise.EnterpriseChanges;
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

    @Inject
    CaseFiles cases;

    @Inject
    EnterpriseChanges changes;

    ApprovalTerms of(long caseFileId) {
        SubsidyApplication application = store.application(caseFileId);
        PolicyDocumentView policy = calls.get(application.getCallId()).policy();
        return new ApprovalTerms(
                applications.values(application).get("project.name"), policy.title(), policy.documentNumber());
    }

    /** The payee of the form; under its present name, where the enterprise was renamed since. */
    PayeeOfForm payee(long caseFileId) {
        SubsidyApplication application = store.application(caseFileId);
        FormValues values = applications.values(application);
        String holder = values.get("payee.holder");
        boolean renamed = changes.formerNames(application.getEnterpriseId()).stream()
                .anyMatch(former -> former.name().equals(holder));
        return new PayeeOfForm(
                renamed ? cases.get(caseFileId).getEnterpriseName() : holder,
                values.get("payee.bank"),
                values.get("payee.account").replaceAll("[\\s-]", ""));
    }
}
