package org.cooperationhub.common;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON answer that is kept as bytes and sent as it is. Where {@code fields} or {@code lang} narrow the answer, the
 * response filter reads it anew, so it must be given unzipped then; whatever is given unzipped to a client that takes
 * gzip, the filter zips.
 *
 * @param <T> the type that was written, which the contract names
 * @param version the version of a record; null for a list
 * @param hash tells two contents apart; the filter adds the coding
 * @param zipped true if the bytes are gzip
 * @param next cursor of the next page of a list
 * @param weak true if the hash leaves out what makes no difference to a reader, such as the time of the answer
 */
// T is read by reflection; nobody compares or keeps the bytes
@SuppressWarnings({"UnusedTypeParameter", "ArrayRecordComponent"})
public record StoredBytes<T>(
        @Nullable Long version,
        String hash,
        byte[] content,
        boolean zipped,
        @Nullable String next,
        boolean weak) {
    private static final int BUFFER = 1 << 12;

    public StoredBytes(@Nullable Long version, String hash, byte[] content, boolean zipped, @Nullable String next) {
        this(version, hash, content, zipped, next, false);
    }

    /** The entity tag, which tells the two codings apart. */
    String tag(boolean zips) {
        return (weak ? "W/\"" : "\"") + (version == null ? "l-" : version + ".") + hash + (zips ? "g\"" : "\"");
    }

    /** The same, not zipped. */
    public StoredBytes<T> unzipped() {
        return zipped ? new StoredBytes<>(version, hash, unzip(content), false, next, weak) : this;
    }

    /** Throws UncheckedIOException for what is no gzip. */
    public static byte[] unzip(byte[] zipped) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped), BUFFER)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] zip(byte[] bytes) {
        var to = new ByteArrayOutputStream(bytes.length / 2);
        try (var zip = new GZIPOutputStream(to)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return to.toByteArray();
    }
}
