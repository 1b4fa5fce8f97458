package org.shuzhuan.enterprise;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name an enterprise bore (曾用名).
 *
 * @param until day from which the next name holds
 */
public record FormerNameView(String name, LocalDate until) implements Serializable {

    public String getName() {
        return name;
    }

    public LocalDate getUntil() {
        return until;
    }
}
