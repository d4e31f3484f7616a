package org.cooperationhub.initiative;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of a range of bytes, as lower-case hexadecimal. */
final class Sha256 {
    private Sha256() {}

    static String of(byte[] bytes, int start, int end) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, start, end - start);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
