package org.cooperationhub.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** A body that is given up when nothing of it came for a while: JDK's client has no limit of its own for that. */
final class Watched extends FilterInputStream {
    private final Timer timer = new Timer("watched-body", true);
    private volatile boolean moved;

    Watched(InputStream body, Duration patience) {
        super(body);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        if (!moved) giveUp();
                        moved = false;
                    }
                },
                patience.toMillis(),
                patience.toMillis());
    }

    private void giveUp() {
        try {
            // whoever reads is told that it is closed
            super.close();
        } catch (IOException broken) {
            // it cannot be closed better than this
            timer.cancel();
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var count = super.read(into, from, length);
        moved = true;
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        moved = true;
        return one;
    }

    @Override
    public void close() throws IOException {
        timer.cancel();
        super.close();
    }
}
