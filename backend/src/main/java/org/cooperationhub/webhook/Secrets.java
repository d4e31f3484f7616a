package org.cooperationhub.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cooperationhub.common.Hashes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signing secrets: {@code whsec_} and 32 random bytes in Base64 (Standard Webhooks 1.0.0), kept with AES-256-GCM under
 * a key derived from the hub's secret. Each is bound to its endpoint: moved to another row it does not open.
 */
@ApplicationScoped
class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecretKeySpec key;

    Secrets(@ConfigProperty(name = "hub.secret") Optional<String> secret) {
        var bytes = secret.orElse("unset").getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(Hashes.sha256("webhook-secret".getBytes(StandardCharsets.UTF_8), bytes), "AES");
    }

    static String create() {
        return "whsec_" + Base64.getEncoder().encodeToString(bytes(32));
    }

    /** That many random bytes, as text that fits anywhere. */
    static String random(int length) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(length));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] sealed(String secret, byte[] endpoint) {
        var nonce = bytes(NONCE);
        var sealed = work(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), endpoint);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    String opened(byte[] kept, byte[] endpoint) {
        var sealed = Arrays.copyOfRange(kept, NONCE, kept.length);
        var plain = work(Cipher.DECRYPT_MODE, Arrays.copyOf(kept, NONCE), sealed, endpoint);
        return new String(plain, StandardCharsets.UTF_8);
    }

    private byte[] work(int mode, byte[] nonce, byte[] text, byte[] endpoint) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(endpoint);
            return cipher.doFinal(text);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("a webhook secret does not open: was HUB_SECRET changed?", otherKey);
        }
    }
}
