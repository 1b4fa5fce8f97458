package org.shuzhuan.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that are shipped as text files on the class path: one entry a line; {@code #} begins a remark. */
public final class ShippedLines {

    private ShippedLines() {}

    /** @param path absolute on the class path, such as {@code /policies.txt} */
    public static List<String> of(String path) {
        try (InputStream stream = ShippedLines.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
