package org.shuzhuan.audit.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The one text form that is hashed: every value with its length in front, so that no two rows of values share a form.
 * Blank text counts as none (it is NULL in every column), times have six decimals as the columns do.
 */
final class CanonicalForm {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private final StringBuilder form = new StringBuilder();

    CanonicalForm text(String value) {
        if (value == null || value.isBlank()) {
            form.append("-;");
        } else {
            form.append(value.length()).append(':').append(value).append(';');
        }
        return this;
    }

    CanonicalForm time(LocalDateTime value) {
        return text(value.format(MICROS));
    }

    CanonicalForm number(long value) {
        return text(Long.toString(value));
    }

    /** 64 hexadecimal digits, lower case. */
    String sha256() {
        try {
            byte[] bytes = form.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
