package org.cooperationhub.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Files on a local or mounted disk, two levels of folders deep. */
final class DiskFileStore implements FileStore {
    private final Path directory;

    DiskFileStore(Path directory) {
        this.directory = directory;
    }

    private Path outer(String sha256) {
        return directory.resolve(sha256.substring(0, 2));
    }

    private Path inner(String sha256) {
        return outer(sha256).resolve(sha256.substring(2, 4));
    }

    private Path place(String sha256) {
        return inner(sha256).resolve(sha256);
    }

    /** On the disk before it is in its place, and in its place at once: a crash leaves the whole file or none. */
    @Override
    public void put(String sha256, Path bytes) throws IOException {
        var place = place(sha256);
        if (Files.exists(place) && Files.size(place) == Files.size(bytes)) return;
        Files.createDirectories(inner(sha256));
        force(bytes);
        Files.move(bytes, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var folder : List.of(inner(sha256), outer(sha256), directory)) force(folder);
    }

    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public boolean exists(String sha256) {
        return Files.exists(place(sha256));
    }

    @Override
    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }
}
