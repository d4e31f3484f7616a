package org.cooperationhub.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.cooperationhub.testing.ClamdPeer;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScanTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private VirusScan.Verdict verdict(byte[] bytes) throws IOException {
        try (var peer = new ClamdPeer()) {
            return new ClamdScan(peer.address(), PATIENCE).scan(Files.write(folder.resolve("file"), bytes));
        }
    }

    @Test
    void a_file_gets_the_scanners_verdict() throws IOException {
        assertThat(verdict(SampleFile.pdf())).isEqualTo(VirusScan.Verdict.CLEAN);
        assertThat(verdict(Arrays.copyOf(SampleFile.pdf(), 3_000_000))).isEqualTo(VirusScan.Verdict.CLEAN);
        assertThat(verdict(ClamdPeer.EICAR.getBytes(US_ASCII)))
                .isEqualTo(new VirusScan.Verdict(ScanStatus.INFECTED, "Eicar-Test-Signature"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ClamdPeer.TOO_MUCH, ClamdPeer.NO_ANSWER})
    void any_other_word_is_no_verdict(String words) {
        assertThatThrownBy(() -> verdict(words.getBytes(US_ASCII)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("clamd answered");
    }

    @Test
    void a_scanner_that_is_away_or_silent_gives_no_verdict() throws IOException {
        var file = Files.write(folder.resolve("file"), SampleFile.pdf());
        assertThatThrownBy(() -> new ClamdScan("127.0.0.1:1", PATIENCE).scan(file))
                .isInstanceOf(IOException.class);
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var scan = new ClamdScan("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200));
            assertThatThrownBy(() -> scan.scan(file)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", ":3310", "localhost:clamd", "localhost:"})
    void a_wrong_address_is_refused_at_the_start(String address) {
        assertThatThrownBy(() -> new ClamdScan(address, PATIENCE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FILES_CLAMD");
    }
}
