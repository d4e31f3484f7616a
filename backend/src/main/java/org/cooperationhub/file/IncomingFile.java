package org.cooperationhub.file;

import java.nio.file.Path;

/** A file that was received and found good, not kept yet. Closing removes what was received. */
public record IncomingFile(
        Path bytes, long size, String sha256, DocumentFormat format, String name, ScanStatus scanStatus)
        implements AutoCloseable {
    @Override
    public void close() {
        Spool.remove(bytes);
    }
}
