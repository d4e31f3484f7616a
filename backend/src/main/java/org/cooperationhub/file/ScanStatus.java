package org.cooperationhub.file;

/** What is known of a file's harmlessness. Only a clean file, or one of a hub without scanner, is given out. */
public enum ScanStatus {
    CLEAN,
    /** No scanner is set up. */
    SKIPPED,
    /** To be looked at again, for instance after new signatures. */
    PENDING,
    INFECTED;

    public boolean open() {
        return this == CLEAN || this == SKIPPED;
    }
}
