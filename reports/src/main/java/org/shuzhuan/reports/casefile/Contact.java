package org.shuzhuan.reports.casefile;

/** Whom the applicant may ask; each part is optional and leaves no gap when it is null or blank. */
public record Contact(String person, String phone, String address) {}
