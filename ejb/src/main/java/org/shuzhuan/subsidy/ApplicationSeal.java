package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuzhuan.subsidy.entity.SubsidyApplication;

/** Opens and seals what was applied for. */
@ApplicationScoped
class ApplicationSeal {

    @Inject
    FormSeal seal;

    String sealed(long caseFileId, FormValues values) {
        return seal.seal(values, place(caseFileId));
    }

    FormValues values(SubsidyApplication application) {
        return seal.open(application.getSealedValues(), place(application.getCaseFileId()));
    }

    private static String place(long caseFileId) {
        return "SUBSIDY_APPLICATION:FIELD_VALUES:" + caseFileId;
    }
}
