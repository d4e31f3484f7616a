package org.cooperationhub.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Lines of bytes. Of one that is too long no more than the bound is held. */
final class Lines implements Closeable {
    private final InputStream in;
    private final int most;
    private long number;
    private boolean tooLong;
    private byte[] line = {};

    Lines(InputStream in, int most) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.most = most;
    }

    /** False after the last one. */
    boolean next() throws IOException {
        var bytes = new ByteArrayOutputStream(1024);
        tooLong = false;
        var read = in.read();
        if (read < 0) return false;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            if (bytes.size() < most) bytes.write(read);
            else tooLong = true;
        }
        number++;
        line = bytes.toByteArray();
        return true;
    }

    byte[] bytes() {
        return line;
    }

    /** From 1. */
    long number() {
        return number;
    }

    boolean tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
