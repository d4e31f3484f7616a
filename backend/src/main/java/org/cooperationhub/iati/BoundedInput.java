package org.cooperationhub.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Bytes of which only so many may be read until the next activity begins: a parser keeps whole names and values. */
final class BoundedInput extends FilterInputStream {
    private final long most;
    private long left;

    /** More was read. */
    static final class Exceeded extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    BoundedInput(InputStream from, long most) {
        super(from);
        this.most = most;
        this.left = most;
    }

    void renew() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        var read = super.read(to, offset, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int bytes) throws Exceeded {
        left -= bytes;
        if (left < 0) throw new Exceeded();
    }
}
