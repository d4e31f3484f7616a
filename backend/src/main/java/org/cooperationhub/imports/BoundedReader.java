package org.cooperationhub.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends with an exception when one row needs more characters than any has, such as after a quotation mark left open. */
final class BoundedReader extends FilterReader {
    private static final int READ_AHEAD = 1 << 14;
    private final int most;
    private long left;
    private boolean exceeded;

    BoundedReader(Reader from, int most) {
        super(from);
        this.most = most;
        renew();
    }

    void renew() {
        left = most + (long) READ_AHEAD;
    }

    boolean exceeded() {
        return exceeded;
    }

    int most() {
        return most;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        if (one >= 0) count(1);
        return one;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
        var read = super.read(to, offset, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int characters) throws IOException {
        left -= characters;
        if (left >= 0) return;
        exceeded = true;
        throw new IOException("one row is too large");
    }
}
