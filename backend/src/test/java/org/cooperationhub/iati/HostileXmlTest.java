package org.cooperationhub.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to read, connect, fill memory or last. Each is refused within a second, or reads as words. */
class HostileXmlTest {
    private static final Duration QUICK = Duration.ofSeconds(5);
    private static final String BODY =
            "<iati-activities><iati-activity><title><narrative>&x;</narrative></title></iati-activity></iati-activities>";

    @TempDir
    Path directory;

    private static List<ReadActivity> all(InputStream from) throws IOException, UnreadableXml {
        var all = new ArrayList<ReadActivity>();
        try (var file = new ActivityFile(from, each -> false)) {
            for (var each = file.next(); each != null; each = file.next()) all.add(each);
        }
        return all;
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static void refused(InputStream from, UnreadableXml.Reason reason) {
        assertThatThrownBy(() -> assertTimeoutPreemptively(QUICK, () -> all(from)))
                .isInstanceOfSatisfying(
                        UnreadableXml.class, each -> assertThat(each.reason()).isEqualTo(reason));
    }

    /** Every document type, whatever it would do. */
    enum DocumentType {
        FILE("<!DOCTYPE a [<!ENTITY x SYSTEM 'file://SECRET'>]>"),
        CONNECTION("<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:PORT/x'>]>"),
        EXTERNAL("<!DOCTYPE a SYSTEM 'http://127.0.0.1:PORT/a.dtd'>"),
        EXTERNAL_FILE("<!DOCTYPE a SYSTEM 'file://SECRET'>"),
        PARAMETER("<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:PORT/p'> %p;]>"),
        PARAMETER_FILE("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file://SECRET'> %p;]>"),
        BILLION(billion()),
        QUADRATIC("<!DOCTYPE a [<!ENTITY x '" + "y".repeat(100_000) + "'>]>"),
        HARMLESS("<!DOCTYPE a>");

        final String text;

        DocumentType(String text) {
            this.text = text;
        }

        private static String billion() {
            var text = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 'ha'>");
            for (var i = 1; i < 30; i++)
                text.append("<!ENTITY x%d '%s'>".formatted(i, ("&x" + (i - 1) + ";").repeat(10)));
            return text.append("<!ENTITY x '&x29;'>]>").toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_document_type_is_refused_and_nothing_is_read_for_it(DocumentType type) throws IOException {
        var secret = directory.resolve("secret.txt");
        Files.writeString(secret, "top secret");
        var calls = new AtomicInteger();
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var waiting = new Thread(() -> {
                try {
                    listener.accept().close();
                    calls.incrementAndGet();
                } catch (IOException closed) {
                    // the test is over
                }
            });
            waiting.start();
            var document = type.text
                            .replace("SECRET", secret.toString())
                            .replace("PORT", String.valueOf(listener.getLocalPort()))
                    + (type == DocumentType.QUADRATIC ? BODY.replace("&x;", "&x;".repeat(100_000)) : BODY);
            refused(bytes(document, StandardCharsets.UTF_8), UnreadableXml.Reason.DOCUMENT_TYPE);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void an_entity_without_a_document_type_is_unknown() {
        refused(bytes(BODY, StandardCharsets.UTF_8), UnreadableXml.Reason.NOT_WELL_FORMED);
    }

    @Test
    void ten_thousand_elements_in_each_other_are_too_deep() {
        var deep = "<a>".repeat(10_000) + "</a>".repeat(10_000);
        refused(
                bytes("<iati-activities><iati-activity>" + deep, StandardCharsets.UTF_8),
                UnreadableXml.Reason.TOO_DEEP);
    }

    @Test
    void an_inclusion_is_an_element_like_any_other() throws IOException, UnreadableXml {
        var secret = directory.resolve("secret.txt");
        Files.writeString(secret, "top secret");
        var read = all(bytes(
                "<iati-activities><iati-activity><xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file://"
                        + secret + "' parse='text'/></iati-activity></iati-activities>",
                StandardCharsets.UTF_8));
        assertThat(read.getFirst().findings())
                .anySatisfy(each -> assertThat(each.path()).isEqualTo("xi:include"));
        assertThat(read.toString()).doesNotContain("top secret");
    }

    /** Longer than anybody's memory, and never held. */
    private static InputStream endless(String start) {
        var part = new byte[1 << 20];
        java.util.Arrays.fill(part, (byte) 'y');
        var parts = Collections.nCopies(2_000, part).iterator();
        return new SequenceInputStream(bytes(start, StandardCharsets.UTF_8), new InputStream() {
            private InputStream now = new ByteArrayInputStream(part);

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                var read = now.read(to, offset, length);
                if (read >= 0) return read;
                if (!parts.hasNext()) return -1;
                now = new ByteArrayInputStream(parts.next());
                return now.read(to, offset, length);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iati-activities><iati-activity a='",
                "<iati-activities><iati-activity><title><narrative>",
                "<iati-activities><iati-activity><!-- ",
                "<iati-activities><iati-activity><![CDATA[",
                "<iati-activities x='"
            })
    void two_gigabytes_in_one_piece_are_too_large(String start) {
        refused(endless(start), UnreadableXml.Reason.TOO_LARGE);
    }

    @Test
    void two_gigabytes_of_name_are_refused() {
        // by the parser's own bound on names
        refused(endless("<iati-activities><iati-activity><"), UnreadableXml.Reason.NOT_WELL_FORMED);
    }

    @Test
    void many_attributes_are_refused_or_read() throws IOException {
        var text = new StringBuilder("<iati-activities><iati-activity");
        for (var i = 0; i < 200_000; i++) text.append(" a").append(i).append("=''");
        var document = text + "/></iati-activities>";
        refused(bytes(document, StandardCharsets.UTF_8), UnreadableXml.Reason.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252"})
    void bytes_of_the_encoding_that_the_file_tells_are_read(String name) throws IOException, UnreadableXml {
        var told = name.startsWith("UTF-16") ? "UTF-16" : name;
        var mark = name.equals("UTF-16LE") ? "\uFEFF" : "";
        var read = all(bytes(
                mark + "<?xml version='1.0' encoding='" + told
                        + "'?><iati-activities><iati-activity xml:lang='fr'><title>"
                        + "<narrative>Développé</narrative></title></iati-activity></iati-activities>",
                Charset.forName(name)));
        assertThat(read.getFirst().input().at("/title/fr").asText()).isEqualTo("Développé");
    }

    @Test
    void bytes_of_another_encoding_than_the_file_tells_are_refused() {
        var document = "<?xml version='1.0' encoding='UTF-8'?><iati-activities><iati-activity><title><narrative>"
                + "Développé</narrative></title></iati-activity></iati-activities>";
        refused(bytes(document, StandardCharsets.ISO_8859_1), UnreadableXml.Reason.NOT_WELL_FORMED);
        refused(
                bytes(document.replace("UTF-8", "no-such-thing"), StandardCharsets.UTF_8),
                UnreadableXml.Reason.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{\"a\":1}", "<iati-activities><iati-activity>", "<a", "\u0000\u0001", "id;title"})
    void what_is_no_xml_or_was_cut_off_is_refused(String text) {
        refused(bytes(text, StandardCharsets.UTF_8), UnreadableXml.Reason.NOT_WELL_FORMED);
    }

    @Test
    void xml_of_something_else_is_told_apart() {
        refused(bytes("<html><body/></html>", StandardCharsets.UTF_8), UnreadableXml.Reason.NO_ACTIVITIES);
    }
}
