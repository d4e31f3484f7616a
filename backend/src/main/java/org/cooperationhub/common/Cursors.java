package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Opaque page cursors: the sort values and id of the last row and a hash of filter and sort, signed so that nobody can
 * read on in another list than the one the cursor came from.
 */
@ApplicationScoped
public class Cursors {
    private static final String PREFIX = "k1.";

    /** Positions of the change feed. */
    private static final String FEED = "c1.";

    private static final int MAC_LENGTH = 8;
    private final ObjectMapper json = new ObjectMapper();
    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "hub.secret") java.util.Optional<String> secret) {
        // an empty secret never reaches here in production mode: the start is refused
        var bytes = secret.orElse("unset").getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(Hashes.sha256("cursor".getBytes(StandardCharsets.UTF_8), bytes), "HmacSHA256");
    }

    /** @param scope everything that must stay the same from page to page */
    public String write(String scope, List<String> values) {
        try {
            return signed(PREFIX, json.writeValueAsBytes(List.of(Hashes.brief(scope), values)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public @Nullable List<String> read(String scope, @Nullable String cursor) {
        if (cursor == null) return null;
        try {
            var parts = json.readTree(verified(PREFIX, cursor));
            if (!parts.get(0).asText().equals(Hashes.brief(scope))) throw invalid();
            return json.convertValue(parts.get(1), new TypeReference<List<String>>() {});
        } catch (IllegalArgumentException | java.io.IOException broken) {
            throw invalid();
        }
    }

    /** {@code c1.}, then the payload and eight bytes of its HMAC in base64url. */
    public String writeFeed(byte[] payload) {
        return signed(FEED, payload);
    }

    /** The payload of a cursor of the change feed; 400 for any that was not written here. */
    public byte[] readFeed(String cursor) {
        try {
            return verified(FEED, cursor);
        } catch (IllegalArgumentException broken) {
            throw invalid();
        }
    }

    private String signed(String prefix, byte[] payload) {
        var signed = Arrays.copyOf(payload, payload.length + MAC_LENGTH);
        System.arraycopy(mac(prefix, payload), 0, signed, payload.length, MAC_LENGTH);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private byte[] verified(String prefix, String cursor) {
        if (!cursor.startsWith(prefix)) throw invalid();
        var signed = Base64.getUrlDecoder().decode(cursor.substring(prefix.length()));
        if (signed.length <= MAC_LENGTH) throw invalid();
        var payload = Arrays.copyOf(signed, signed.length - MAC_LENGTH);
        var sent = Arrays.copyOfRange(signed, payload.length, signed.length);
        if (!MessageDigest.isEqual(sent, Arrays.copyOf(mac(prefix, payload), MAC_LENGTH))) throw invalid();
        return payload;
    }

    /** 400: not a cursor, or not one of what is asked for. */
    public static ProblemException invalid() {
        return Problems.of(
                ProblemCode.INVALID_CURSOR,
                Problem.Fault.parameter("cursor", "invalid-cursor", Words.say("fault.invalid-cursor")));
    }

    /** The prefix is signed too, so that a cursor of one kind is none of the other. */
    private byte[] mac(String prefix, byte[] payload) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
