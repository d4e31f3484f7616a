package org.cooperationhub.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the hub under test has on its disk. */
final class StoredBytes {
    private StoredBytes() {}

    private static Path directory() {
        return Path.of(ConfigProvider.getConfig().getValue("hub.files.directory", String.class));
    }

    /** Uploads that are under way, or left behind. */
    static List<Path> incoming() {
        try (var files = Files.list(directory().resolve("incoming"))) {
            return files.toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** True if the local store has these bytes. */
    static boolean kept(String sha256) {
        return Files.exists(directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256));
    }
}
