package org.cooperationhub.imports;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;

/** How much is imported at a time, and how long it is kept: {@code hub.imports.*}. */
@ConfigMapping(prefix = "hub.imports")
interface ImportSettings {
    /** Where the files lie until they are purged; every instance that works on imports has to see the same one. */
    Path directory();

    /** The most bytes of a file once it is unpacked. */
    MemorySize maxBytes();

    /** The most bytes of one row. */
    MemorySize maxRowBytes();

    int maxRows();

    /** The most bytes of files that one organisation has here, open or ended, until they are purged. */
    MemorySize maxKeptBytes();

    /** Files that are received at one time; each holds a thread for as long as its sender's line needs. */
    int uploadsAtOnce();

    int uploadsOfOneClient();

    /** How often a worker looks for imports that wait. */
    Duration every();

    /** Imports that an instance works on at one time. */
    int atOnce();

    /** Days that files, rows and results are kept after the import ended. */
    int keptDays();
}
