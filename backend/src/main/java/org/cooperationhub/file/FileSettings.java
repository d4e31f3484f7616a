package org.cooperationhub.file;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How files are received and where they are kept: {@code hub.files.*}. */
@ConfigMapping(prefix = "hub.files")
public interface FileSettings {
    Store store();

    /** Where the local store keeps its files, and where every upload is received. */
    Path directory();

    /** The most bytes of one file; at most 60 MiB, above which the server itself cuts off. */
    MemorySize maxBytes();

    /** The most bytes that an office document may unpack to. */
    MemorySize maxUnpacked();

    /** The formats taken, of those that the hub can tell by their bytes. */
    Set<DocumentFormat> formats();

    /** Uploads at one time; each holds a thread for as long as its sender's line needs. */
    int atOnce();

    /** The longest that one upload may take. */
    Duration maxDuration();

    /** {@code host:port} of the virus scanner; without it nothing is scanned. */
    Optional<String> clamd();

    Duration clamdTimeout();

    S3 s3();

    enum Store {
        DISK,
        S3
    }

    /** The S3-compatible store; all of it is needed once {@code store} is {@code s3}. */
    interface S3 {
        Optional<URI> endpoint();

        String region();

        Optional<String> bucket();

        Optional<String> key();

        Optional<String> secret();
    }
}
