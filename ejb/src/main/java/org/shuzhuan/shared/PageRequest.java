package org.shuzhuan.shared;

import java.io.Serializable;

/**
 * Which rows of a list are wanted.
 *
 * @param offset first row, from 0
 * @param size rows per page, 1..100
 */
public record PageRequest(int offset, int size) implements Serializable {

    public static final int LARGEST = 100;

    public PageRequest {
        if (offset < 0 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("page out of range: " + offset + "+" + size);
        }
    }
}
