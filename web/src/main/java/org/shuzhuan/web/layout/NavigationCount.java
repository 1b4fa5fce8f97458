package org.shuzhuan.web.layout;

/** The number beside one navigation entry. A feature's web package implements it as a request-scoped bean. */
public interface NavigationCount {

    /** Page the number belongs to, as in {@code /workflow/inbox.xhtml}. */
    String path();

    /** Zero shows no number. */
    long count();
}
