package org.shuzhuan.message;

/** Documents that are served: 补正通知书, 批复, 拨付清单. Titles and number patterns stand in OFFICIAL_KIND. */
public enum OfficialDocumentKind {
    CORRECTION_NOTICE,
    APPROVAL,
    PAYMENT_LIST
}
