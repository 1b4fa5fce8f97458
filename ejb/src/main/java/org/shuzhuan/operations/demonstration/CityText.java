package org.shuzhuan.operations.demonstration;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Properties;

/** What people of the demonstration city write, by key. */
public final class CityText {

    private static final Properties TEXTS = read();

    private CityText() {}

    public static String of(String key, Object... arguments) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }

    private static Properties read() {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(CityFile.text("texts.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
