package org.shuzhuan.web.subsidy;

import java.io.Serializable;

/** Something to mend before the form can be sent, with the step where it is mended. */
public record FormProblem(String place, String words, String url) implements Serializable {

    public String getPlace() {
        return place;
    }

    public String getWords() {
        return words;
    }

    public String getUrl() {
        return url;
    }
}
