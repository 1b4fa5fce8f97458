package org.shuzhuan.subsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.shuzhuan.shared.Sealing;

/** Turns what was typed into the sealed text of a column and back; the text holds phone and bank account. */
@ApplicationScoped
public class FormSeal {

    @Inject
    private Sealing sealing;

    /** @param place {@code table:column:row id} */
    String seal(FormValues values, String place) {
        return sealing.seal(json(values), place);
    }

    /** Empty values for null. */
    FormValues open(String sealed, String place) {
        FormValues values = new FormValues();
        if (sealed != null) {
            JsonObject json = Json.createReader(new StringReader(sealing.open(sealed, place)))
                    .readObject();
            json.keySet().forEach(path -> values.put(path, json.getString(path)));
        }
        return values;
    }

    /** SHA-256 of all fields in path order, lower-case hex. */
    static String digest(FormValues values) {
        return sha256(json(values));
    }

    /** As {@link #digest(FormValues)}, of what is submitted: the same words under another call are another request. */
    static String digest(long callId, FormValues values) {
        return sha256(callId + "\n" + json(values));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String json(FormValues values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.toMap().forEach(json::add);
        return json.build().toString();
    }
}
