package org.shuzhuan.document;

import java.text.Normalizer;
import org.shuzhuan.shared.DomainException;

/**
 * A file's name as people gave it. Never used as a path: content lies under its hash. Paths and invisible characters are
 * refused rather than cut out, so that nobody is surprised by another name.
 */
public final class FileName {

    /** Characters, after normalisation. */
    public static final int LONGEST = 120;

    private FileName() {}

    /**
     * Trimmed and in composed form (NFC).
     *
     * @throws DomainException {@code NAME_MISSING}, {@code NAME_HAS_PATH}, {@code NAME_HAS_CONTROL_CHARACTERS}, {@code
     *     NAME_TOO_LONG}
     */
    public static String checked(String given) {
        String name = given == null
                ? ""
                : Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw new DomainException(DocumentError.NAME_MISSING);
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.startsWith(".")) {
            throw new DomainException(DocumentError.NAME_HAS_PATH);
        }
        if (name.codePoints().anyMatch(FileName::invisible)) {
            throw new DomainException(DocumentError.NAME_HAS_CONTROL_CHARACTERS);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            throw new DomainException(DocumentError.NAME_TOO_LONG);
        }
        return name;
    }

    /** Control, format (bidirectional overrides, zero width), private, unassigned characters and lone surrogates. */
    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
