package org.cooperationhub.common;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 in the forms the hub shows and stores. */
public final class Hashes {
    private Hashes() {}

    public static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String hex(byte[] bytes) {
        return hex(bytes, 0, bytes.length);
    }

    /** SHA-256 of the bytes from {@code start} to before {@code end}, lower-case hexadecimal. */
    public static String hex(byte[] bytes, int start, int end) {
        return HexFormat.of().formatHex(sha256(Arrays.copyOfRange(bytes, start, end)));
    }

    /** Twelve hexadecimal digits: enough to tell two versions of one text apart. */
    public static String brief(String text) {
        return brief(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String brief(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, 6);
    }
}
