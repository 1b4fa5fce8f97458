package org.shuzhuan.reports;

/** A technical fault while a document is printed; the document's values are not at fault. */
public class RenderingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderingException(String message) {
        super(message);
    }

    RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
