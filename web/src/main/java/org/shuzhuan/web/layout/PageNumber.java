package org.shuzhuan.web.layout;

import org.shuzhuan.shared.PageRequest;

/** The parameter {@code page} of a list, from 1; anything unreadable means the first page. */
public final class PageNumber {

    private static final int LAST = 1_000_000;

    private PageNumber() {}

    /** @param size rows per page */
    public static PageRequest read(String parameter, int size) {
        boolean number = parameter != null && parameter.matches("[1-9]\\d{0,5}");
        int page = number ? Math.min(Integer.parseInt(parameter), LAST) : 1;
        return new PageRequest((page - 1) * size, size);
    }
}
