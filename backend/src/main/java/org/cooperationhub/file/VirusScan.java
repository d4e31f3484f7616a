package org.cooperationhub.file;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for viruses in a file before it is kept. */
public interface VirusScan {
    /** @throws IOException if no verdict could be had; the file is then not taken */
    Verdict scan(Path file) throws IOException;

    /** @param signature the scanner's name of what it found; empty unless infected */
    record Verdict(ScanStatus status, String signature) {
        static final Verdict CLEAN = new Verdict(ScanStatus.CLEAN, "");
        static final Verdict SKIPPED = new Verdict(ScanStatus.SKIPPED, "");
    }
}
