package org.shuzhuan.shared;

import java.io.Serializable;

/** An argument of a message that is itself a text of the bundles, such as the name of a decision. */
public record TextKey(String key) implements Serializable {

    @Override
    public String toString() {
        return key;
    }
}
