package org.shuzhuan.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Last link of a day.
 *
 * @param position links up to here, from 1
 * @param hash 64 hexadecimal digits
 */
public record ChainHeadView(LocalDate day, long position, String hash) implements Serializable {

    public LocalDate getDay() {
        return day;
    }

    public long getPosition() {
        return position;
    }

    public String getHash() {
        return hash;
    }
}
