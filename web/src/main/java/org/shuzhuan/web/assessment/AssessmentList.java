package org.shuzhuan.web.assessment;

import org.shuzhuan.assessment.AssessmentKind;

/** The page on which whoever makes an assessment finds it. */
public enum AssessmentList {
    OWN("/assessment/home.xhtml", "page.assessment.title"),
    COMMISSIONED("/assessment/commissions.xhtml", "page.commissions.title"),
    ON_SITE("/assessment/assessed.xhtml", "page.assessed.title");

    private final String path;
    private final String titleKey;

    AssessmentList(String path, String titleKey) {
        this.path = path;
        this.titleKey = titleKey;
    }

    static AssessmentList of(AssessmentKind kind) {
        if (kind.isCommissioned()) {
            return COMMISSIONED;
        }
        return kind.isOnSite() ? ON_SITE : OWN;
    }

    public String getPath() {
        return path;
    }

    public String getTitleKey() {
        return titleKey;
    }
}
