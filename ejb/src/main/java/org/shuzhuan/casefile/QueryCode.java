package org.shuzhuan.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** A code of six characters (查询码) that shows a status to whoever holds it with its number. */
final class QueryCode {

    /** Without 0/O, 1/I/L: it is read from paper and typed. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    static String drawn() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        return code.toString();
    }

    /** In time that tells nothing about the code. */
    static boolean matches(String expected, String given) {
        String code = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
