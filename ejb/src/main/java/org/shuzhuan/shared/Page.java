package org.shuzhuan.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list, all pages
 */
public record Page<T>(List<T> rows, long total, PageRequest request) implements Serializable {

    public List<T> getRows() {
        return rows;
    }

    public long getTotal() {
        return total;
    }

    public int getOffset() {
        return request.offset();
    }

    public int getSize() {
        return request.size();
    }
}
