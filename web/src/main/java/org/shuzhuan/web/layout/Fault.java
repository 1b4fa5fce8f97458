package org.shuzhuan.web.layout;

/**
 * One thing to mend on the page.
 *
 * @param clientId the input it stands at; empty for the whole form
 */
public record Fault(String clientId, String words) {

    public String getClientId() {
        return clientId;
    }

    public String getWords() {
        return words;
    }

    public boolean isAtField() {
        return !clientId.isEmpty();
    }
}
