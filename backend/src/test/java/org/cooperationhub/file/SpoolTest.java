package org.cooperationhub.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    @TempDir
    Path folder;

    private Spool spool(String longest) {
        var settings = Map.ofEntries(
                Map.entry("hub.files.store", "disk"),
                Map.entry("hub.files.directory", folder.toString()),
                Map.entry("hub.files.max-bytes", "1K"),
                Map.entry("hub.files.max-unpacked", "1M"),
                Map.entry("hub.files.formats", "pdf"),
                Map.entry("hub.files.at-once", "1"),
                Map.entry("hub.files.max-duration", longest),
                Map.entry("hub.files.clamd-timeout", "1S"),
                Map.entry("hub.files.s3.region", "x"));
        return new Spool(new SmallRyeConfigBuilder()
                .withMapping(FileSettings.class)
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build()
                .getConfigMapping(FileSettings.class));
    }

    private Spool started() {
        var spool = spool("1M");
        spool.tidy(new StartupEvent());
        return spool;
    }

    private Path incoming() {
        return folder.resolve("incoming");
    }

    @Test
    void bytes_are_counted_and_hashed_on_their_way() {
        var bytes = SampleFile.pdf();
        var received = started().receive(new ByteArrayInputStream(bytes));
        assertThat(received.file()).hasBinaryContent(bytes).hasParent(incoming());
        assertThat(received.size()).isEqualTo(bytes.length);
        assertThat(received.sha256()).isEqualTo(HexFormat.of().formatHex(Hashes.sha256(bytes)));
    }

    @Test
    void what_a_crash_left_behind_goes_with_the_next_start_and_what_is_under_way_stays() throws IOException {
        started();
        var old = Files.createFile(incoming().resolve("old"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        var fresh = Files.createFile(incoming().resolve("fresh"));
        started();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_directory_that_cannot_be_used_stops_the_start() throws IOException {
        Files.createFile(incoming());
        assertThatThrownBy(this::started)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("FILES_DIRECTORY");
    }

    @Test
    void a_disk_that_takes_nothing_is_told_as_busy() throws IOException {
        var spool = started();
        Files.delete(incoming());
        assertThatThrownBy(() -> spool.receive(new ByteArrayInputStream(SampleFile.pdf())))
                .isInstanceOf(ProblemException.class)
                .hasMessage("temporary-reduced-capacity");
    }

    @Test
    void too_many_bytes_a_broken_line_and_a_slow_one_leave_nothing() throws IOException {
        var many = new ByteArrayInputStream(new byte[1025]);
        assertThatThrownBy(() -> started().receive(many)).hasMessageStartingWith("too-large");
        var broken = Files.newInputStream(Files.createFile(folder.resolve("broken")));
        broken.close();
        assertThatThrownBy(() -> started().receive(broken)).hasMessage("incomplete-body");
        var slow = new ByteArrayInputStream(SampleFile.pdf());
        assertThatThrownBy(() -> spool("0S").receive(slow)).hasMessage("incomplete-body");
        assertThat(incoming()).isEmptyDirectory();
    }
}
