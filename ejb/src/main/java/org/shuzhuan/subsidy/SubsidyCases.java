package org.shuzhuan.subsidy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shuzhuan.award.Awards;
import org.shuzhuan.award.ExpenseClaims;
import org.shuzhuan.award.PayeeOfForm;
import org.shuzhuan.award.Verification;
import org.shuzhuan.casefile.CaseFiles;
import org.shuzhuan.programme.ApplicantType;
import org.shuzhuan.programme.CallDefinition;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.DocumentItem;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.subsidy.ApplicationView.CallParts;
import org.shuzhuan.subsidy.entity.SubsidyApplication;
import org.shuzhuan.subsidy.store.SubsidyStore;

/** Reads what a case applies for, within the caller's scope; account and phone masked. */
@Stateless
public class SubsidyCases {

    @Inject
    CaseFiles cases;

    @Inject
    SubsidyStore store;

    @Inject
    ApplicationSeal applications;

    @Inject
    CallDirectory calls;

    @Inject
    ExpenseClaims claims;

    @Inject
    Verification verification;

    @Inject
    Awards awards;

    @Requires("casefile:read")
    public ApplicationView content(long caseFileId) {
        cases.get(caseFileId);
        SubsidyApplication application = store.application(caseFileId);
        CallDefinition call = calls.definition(application.getCallId(), application.getDefinitionNumber());
        FormValues values = applications.values(application);
        return new ApplicationView(
                masked(values),
                claims.of(caseFileId, CallForms.filter(call)),
                verification.of(caseFileId).orElse(null),
                awards.of(caseFileId).orElse(null),
                documents(call, values),
                application.getDraftId(),
                new CallParts(
                        call.form().expenseCategories(),
                        call.form().documents(),
                        call.form().fields(),
                        call.applicantType() == ApplicantType.CHAIN_LEADER));
    }

    private static Map<String, String> masked(FormValues values) {
        Map<String, String> shown = new TreeMap<>(values.toMap());
        PayeeOfForm payee = new PayeeOfForm("", "", values.get("payee.account").replaceAll("[\\s-]", ""));
        shown.put("payee.account", payee.masked());
        shown.computeIfPresent("contact.phone", (path, phone) -> phone.replaceAll("(?<=.{3}).(?=.{4})", "*"));
        return shown;
    }

    private static Map<String, List<Long>> documents(CallDefinition call, FormValues values) {
        Map<String, List<Long>> documents = new TreeMap<>();
        for (DocumentItem item : call.form().documents()) {
            List<Long> ids = new ArrayList<>();
            for (String part : values.get("documents." + item.key()).split(",")) {
                if (part.strip().matches("\\d{1,18}")) {
                    ids.add(Long.valueOf(part.strip()));
                }
            }
            documents.put(item.key(), List.copyOf(ids));
        }
        return documents;
    }
}
