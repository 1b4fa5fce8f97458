package org.shuzhuan.programme;

import java.io.Serializable;

/**
 * A call in a list.
 *
 * @param status by the clock at the moment of reading
 * @param definitionNumber the newest definition
 */
public record CallView(
        long id,
        String code,
        String matterCode,
        String title,
        boolean template,
        CallStatus status,
        CallWindow window,
        int definitionNumber,
        PolicyDocumentView policy)
        implements Serializable {

    public long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getMatterCode() {
        return matterCode;
    }

    public String getTitle() {
        return title;
    }

    public boolean isTemplate() {
        return template;
    }

    public CallStatus getStatus() {
        return status;
    }

    public CallWindow getWindow() {
        return window;
    }

    public int getDefinitionNumber() {
        return definitionNumber;
    }

    public PolicyDocumentView getPolicy() {
        return policy;
    }
}
