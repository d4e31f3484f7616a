package org.cooperationhub.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.testing.S3Server;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both stores keep what the interface promises; the second one on a real S3-compatible server. */
class FileStoreTest {
    @TempDir
    static Path folder;

    private static S3Server server;

    record Settings(
            Optional<URI> endpoint,
            String region,
            Optional<String> bucket,
            Optional<String> key,
            Optional<String> secret)
            implements FileSettings.S3 {
        static Settings with(URI endpoint, String secret) {
            return new Settings(
                    Optional.of(endpoint),
                    "eu-west-1",
                    Optional.of(S3Server.BUCKET),
                    Optional.of(S3Server.KEY),
                    Optional.of(secret));
        }
    }

    @BeforeAll
    static void start() {
        server = new S3Server();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<FileStore> stores() {
        return Stream.of(
                new DiskFileStore(folder.resolve("store")),
                new S3FileStore(Settings.with(server.endpoint(), S3Server.SECRET)));
    }

    private static Path received(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "", ""), bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Hashes.sha256(bytes));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_put_is_there_for_everybody_who_knows_its_hash(FileStore store) throws IOException {
        var bytes = SampleFile.pdf();
        var sha256 = hex(bytes);
        assertThat(store.exists(sha256)).isFalse();
        store.put(sha256, received(bytes));
        assertThat(store.exists(sha256)).isTrue();
        try (var in = store.open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(store.exists(hex(SampleFile.pdf()))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stores")
    void putting_it_again_and_at_once_changes_nothing(FileStore store) throws Exception {
        var bytes = SampleFile.image("png");
        var sha256 = hex(bytes);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var turns = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(each -> () -> {
                        store.put(sha256, received(bytes));
                        return store.exists(sha256);
                    })
                    .toList();
            for (var each : pool.invokeAll(turns)) assertThat(each.get()).isTrue();
        }
        try (var in = store.open(sha256)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_not_there_cannot_be_opened(FileStore store) {
        assertThatThrownBy(() -> store.open(hex(SampleFile.pdf())).close()).isInstanceOf(IOException.class);
    }

    @Test
    void the_disk_heals_a_file_that_is_not_whole() throws IOException {
        var store = new DiskFileStore(folder.resolve("healing"));
        var bytes = SampleFile.text();
        var sha256 = hex(bytes);
        store.put(sha256, received(bytes));
        var place = folder.resolve("healing")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        Files.write(place, new byte[3]);
        store.put(sha256, received(bytes));
        assertThat(place).hasBinaryContent(bytes);
    }

    @Test
    void a_wrong_secret_or_a_server_that_is_away_is_told_and_nothing_is_kept() throws IOException {
        var bytes = SampleFile.pdf();
        var file = received(bytes);
        for (var store : new S3FileStore[] {
            new S3FileStore(Settings.with(server.endpoint(), "another secret")),
            new S3FileStore(Settings.with(URI.create("http://127.0.0.1:1"), S3Server.SECRET))
        })
            assertThatThrownBy(() -> store.put(hex(bytes), file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("S3");
        assertThat(stores().toList().getLast().exists(hex(bytes))).isFalse();
    }

    @Test
    void a_store_without_all_its_settings_is_refused_by_name() {
        var none = new Settings(Optional.empty(), "x", Optional.empty(), Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new S3FileStore(none))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FILES_S3_BUCKET");
    }
}
