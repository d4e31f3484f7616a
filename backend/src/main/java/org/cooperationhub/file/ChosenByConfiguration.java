package org.cooperationhub.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The store and the scanner that the settings name. */
@ApplicationScoped
class ChosenByConfiguration {
    @Produces
    @ApplicationScoped
    FileStore store(FileSettings settings) {
        return switch (settings.store()) {
            case DISK -> new DiskFileStore(settings.directory().toAbsolutePath());
            case S3 -> new S3FileStore(settings.s3());
        };
    }

    void close(@Disposes FileStore store) throws Exception {
        if (store instanceof AutoCloseable open) open.close();
    }

    @Produces
    @ApplicationScoped
    VirusScan scan(FileSettings settings) {
        var clamd = settings.clamd();
        return clamd.isEmpty()
                ? file -> VirusScan.Verdict.SKIPPED
                : new ClamdScan(clamd.get(), settings.clamdTimeout());
    }
}
