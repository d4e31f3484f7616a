package org.cooperationhub.sync;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How many records there are, and the XOR of their hashes as the hub's checksum has it. */
public final class Sum {
    private long count;
    private long checksum;

    void add(String type, String id, long version) {
        count++;
        checksum ^= hash(type + "/" + id + "/" + version);
    }

    void add(Sum other) {
        count += other.count;
        checksum ^= other.checksum;
    }

    public long count() {
        return count;
    }

    /** 16 hexadecimal digits. */
    public String checksum() {
        return "%016x".formatted(checksum);
    }

    private static long hash(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(bytes).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
