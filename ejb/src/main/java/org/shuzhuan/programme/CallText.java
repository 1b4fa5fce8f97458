package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * A paragraph for applicants.
 *
 * @param article clause of the policy, null when there is none
 */
public record CallText(String title, String text, String article) implements Serializable {

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getArticle() {
        return article;
    }
}
