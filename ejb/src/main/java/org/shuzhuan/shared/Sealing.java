package org.shuzhuan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Seals the text of sensitive columns with SM4-GCM, written {@code {sm4:<key id>}base64(nonce 12 | text | tag 16)}; a column
 * for n bytes of text is at least {@code 4 * (n + 28) / 3 + 20} characters wide. The place, {@code table:column:row id}, is
 * bound to the value: moved to another row or column it does not open.
 *
 * @policy GB/T 32907-2016 (SM4), GB/T 32905-2016 (SM3)
 */
@ApplicationScoped
public class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Pattern SEALED = Pattern.compile("\\{sm4:([a-z0-9]+)}([A-Za-z0-9+/=]+)");

    private final SecureRandom random = new SecureRandom();
    private volatile SealKeys keys;

    public Sealing() {}

    Sealing(SealKeys keys) {
        this.keys = keys;
    }

    /**
     * @param text null stays null
     * @param place {@code table:column:row id}
     */
    public String seal(String text, String place) {
        if (text == null) {
            return null;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String keyId = keys().currentId();
        byte[] sealed = run(true, keyId, nonce, place, text.getBytes(StandardCharsets.UTF_8));
        byte[] value = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return "{sm4:" + keyId + "}" + Base64.getEncoder().encodeToString(value);
    }

    /**
     * @param sealed null stays null
     * @throws IllegalStateException when the value was changed or moved, or its key is missing
     */
    public String open(String sealed, String place) {
        if (sealed == null) {
            return null;
        }
        Matcher parts = SEALED.matcher(sealed);
        if (!parts.matches()) {
            throw new IllegalStateException("not a sealed value at " + place);
        }
        ByteBuffer value = ByteBuffer.wrap(Base64.getDecoder().decode(parts.group(2)));
        if (value.remaining() < NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("sealed value cut off at " + place);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        value.get(nonce);
        byte[] rest = new byte[value.remaining()];
        value.get(rest);
        return new String(run(false, parts.group(1), nonce, place, rest), StandardCharsets.UTF_8);
    }

    /**
     * Finds equal texts without opening them: HMAC-SM3 under a key of its own, 64 hex digits.
     *
     * @param column {@code table:column}, so that equal texts of different columns stay apart
     */
    public String blindIndex(String text, String column) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(keys().index()));
        byte[] input = (column + "\0" + text).getBytes(StandardCharsets.UTF_8);
        mac.update(input, 0, input.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }

    private byte[] run(boolean sealing, String keyId, byte[] nonce, String place, byte[] input) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        KeyParameter key = new KeyParameter(keys().key(keyId));
        cipher.init(sealing, new AEADParameters(key, TAG_BITS, nonce, place.getBytes(StandardCharsets.UTF_8)));
        byte[] output = new byte[cipher.getOutputSize(input.length)];
        int written = cipher.processBytes(input, 0, input.length, output, 0);
        try {
            cipher.doFinal(output, written);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("sealed value changed or moved: " + place, changed);
        }
        return output;
    }

    private SealKeys keys() {
        SealKeys loaded = keys;
        if (loaded == null) {
            synchronized (this) {
                loaded = keys;
                if (loaded == null) {
                    loaded = SealKeys.load();
                    keys = loaded;
                }
            }
        }
        return loaded;
    }
}
