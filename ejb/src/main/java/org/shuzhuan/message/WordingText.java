package org.shuzhuan.message;

import java.io.Serializable;

/**
 * A text with places for values such as {@code {caseNumber}}; nothing else in it is evaluated.
 *
 * @param title of a message, at most 200 characters; null for a letter, whose title belongs to its kind
 * @param body at most 1000 characters for a message, 2000 for a letter
 * @param remedy last paragraph of a letter that refuses something (救济途径), at most 1000 characters; else null
 */
public record WordingText(String title, String body, String remedy) implements Serializable {

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public String getRemedy() {
        return remedy;
    }
}
