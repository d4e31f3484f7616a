package org.cooperationhub.membership;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.cooperationhub.common.Hashes;

/** What the link of an invitation holds: 256 bits of chance. The hub keeps their SHA-256 alone. */
final class Tokens {
    private static final SecureRandom CHANCE = new SecureRandom();

    private Tokens() {}

    static String fresh() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String token) {
        return Hashes.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
