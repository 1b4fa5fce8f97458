package org.shuzhuan.casefile;

/** Port: the feature that owns what is applied for writes the public notice of a case. */
public interface NoticeContent {

    boolean writesFor(String processKey);

    NoticeText of(long caseFileId);

    /**
     * @param title at most 300 characters
     * @param snapshot JSON without personal data: names of enterprises, project, amount, rule; never phone, id or account
     */
    record NoticeText(String title, String snapshot) {}
}
