package org.cooperationhub.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of files are: each under its SHA-256 in hexadecimal, so that equal files are kept once and putting
 * one again changes nothing. What belongs to a record is never removed.
 */
public interface FileStore {
    /** Keeps the bytes for good before it returns; the given file may be gone afterwards. */
    void put(String sha256, Path bytes) throws IOException;

    /** The bytes from the start; the caller closes them. */
    InputStream open(String sha256) throws IOException;

    boolean exists(String sha256) throws IOException;

    /** For what is made anew every night; nothing happens if it is not there. */
    void remove(String sha256) throws IOException;
}
