package org.shuzhuan.web.programme;

import java.util.List;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Page;

/** JSON answer: one page of calls. */
public class CallList {

    public List<CallView> rows;
    public long total;
    public int offset;
    public int size;

    static CallList of(Page<CallView> page) {
        CallList list = new CallList();
        list.rows = page.rows();
        list.total = page.total();
        list.offset = page.getOffset();
        list.size = page.getSize();
        return list;
    }
}
