package org.shuzhuan.web.workflow;

import java.io.Serializable;
import org.shuzhuan.workflow.Light;

/**
 * A deadline light ready for the tag {@code sz:light}.
 *
 * @param until last day in words; empty when there is none
 */
public record LightWords(Light kind, String words, String until) implements Serializable {

    public Light getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    public String getUntil() {
        return until;
    }
}
