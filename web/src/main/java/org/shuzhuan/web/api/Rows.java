package org.shuzhuan.web.api;

import java.util.List;
import org.shuzhuan.shared.Page;

/** JSON answer: one page of a list. */
public class Rows<T> {

    public List<T> rows;
    /** Rows of the whole list. */
    public long total;
    /** Cursor of the next page; absent behind the last. */
    public String next;

    public static <T> Rows<T> of(Page<T> page) {
        Rows<T> answer = new Rows<>();
        answer.rows = page.getRows();
        answer.total = page.getTotal();
        answer.next = Cursor.after(page);
        return answer;
    }
}
