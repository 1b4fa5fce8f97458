package org.shuzhuan.identity;

import java.io.Serializable;

/**
 * Work without a person, such as {@code process:ChainSubsidyProcess}.
 *
 * @param cause the person or timer that caused it, may be null
 */
record SystemPrincipal(String name, String cause) implements Serializable {

    @Override
    public String toString() {
        return name;
    }
}
