package org.shuzhuan.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys of sealed columns, written {@code <id>=<32 hex digits>,…,index=<64 hex digits>}: the first seals, all open, the one
 * named {@code index} makes blind indexes. A rotation puts a new key in front and keeps the old ones.
 */
final class SealKeys {

    private static final System.Logger LOG = System.getLogger(SealKeys.class.getName());
    private static final String SETTING = "SHUZHUAN_SEAL_KEYS";
    private static final String INDEX = "index";
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9]{1,10})=((?:[0-9a-f]{32}){1,2})");

    private final Map<String, byte[]> sealing = new LinkedHashMap<>();
    private byte[] index;

    private SealKeys(String text) {
        for (String entry : text.strip().split("\\s*,\\s*")) {
            var parts = ENTRY.matcher(entry);
            if (!parts.matches()
                    || parts.group(1).equals(INDEX) != (parts.group(2).length() == 64)) {
                throw new IllegalStateException(SETTING + " is malformed; expected <id>=<32 hex>,index=<64 hex>");
            }
            byte[] key = HexFormat.of().parseHex(parts.group(2));
            if (parts.group(1).equals(INDEX)) {
                index = key;
            } else {
                sealing.put(parts.group(1), key);
            }
        }
        if (sealing.isEmpty() || index == null) {
            throw new IllegalStateException(SETTING + " needs a sealing key and an index key");
        }
    }

    static SealKeys of(String text) {
        return new SealKeys(text);
    }

    /** From the setting (system property or environment); else from the key file, made when absent. */
    static SealKeys load() {
        String setting = System.getProperty(SETTING, System.getenv(SETTING));
        if (setting != null) {
            return of(setting);
        }
        String home = System.getProperty("shuzhuan.home", System.getProperty("jboss.server.data.dir"));
        if (home == null) {
            throw new IllegalStateException("neither " + SETTING + " nor shuzhuan.home is set");
        }
        return loadFrom(Path.of(home, "keys", "seal.keys"));
    }

    static SealKeys loadFrom(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return of(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException unusable) {
            throw new UncheckedIOException("key file " + file, unusable);
        }
    }

    private static void create(Path file) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(file.getParent(), "seal", ".new", onlyOwner);
        Files.writeString(written, "k1=" + random(16) + ",index=" + random(32), StandardCharsets.US_ASCII);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        LOG.log(
                Level.WARNING,
                "Generated keys of sealed columns in {0}: without this file phone and account numbers cannot be read."
                        + " Back it up apart from the database, or set {1}.",
                file,
                SETTING);
    }

    private static String random(int bytes) {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    String currentId() {
        return sealing.keySet().iterator().next();
    }

    byte[] key(String id) {
        byte[] key = sealing.get(id);
        if (key == null) {
            throw new IllegalStateException("no key " + id + " among " + SETTING);
        }
        return key;
    }

    byte[] index() {
        return index;
    }
}
