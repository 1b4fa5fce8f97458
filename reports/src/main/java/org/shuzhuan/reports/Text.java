package org.shuzhuan.reports;

/** Checks on the texts of a document: a printed document with a hole in it must not exist. */
public final class Text {

    private Text() {}

    /** Returns the text; refuses null and blank with {@link IllegalArgumentException}. */
    public static String required(String text, String name) {
        if (!present(text)) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    /** Whether an optional text is there to be printed. */
    public static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
