package org.cooperationhub.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A body without its content coding (RFC 9110 §8.4.1); 422 for gzip that is none or was cut off. */
final class Unpacked extends FilterInputStream {
    private Unpacked(InputStream in) {
        super(in);
    }

    /** 415 for another coding than gzip. */
    static InputStream of(InputStream body, @Nullable String coding) throws IOException {
        if (coding == null || coding.isBlank() || coding.equalsIgnoreCase("identity")) return body;
        if (!coding.strip().equalsIgnoreCase("gzip")) throw ImportUploads.coding();
        try {
            return new Unpacked(new GZIPInputStream(body, 1 << 16));
        } catch (ZipException | EOFException broken) {
            throw FirstLook.refused("broken-gzip");
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        try {
            return super.read(to, offset, length);
        } catch (ZipException | EOFException broken) {
            throw FirstLook.refused("broken-gzip");
        }
    }
}
