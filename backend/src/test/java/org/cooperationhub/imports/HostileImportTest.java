package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Upload.CSV;
import static org.cooperationhub.testing.Upload.NDJSON;
import static org.cooperationhub.testing.Upload.XLSX;
import static org.cooperationhub.testing.Upload.XML;
import static org.cooperationhub.testing.Upload.results;
import static org.cooperationhub.testing.Upload.zipped;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made to read, connect, fill memory or disk, or are simply not what they are called. */
@QuarkusTest
class HostileImportTest {
    private static final String ROW = "{\"externalId\":\"H/1\",\"data\":{\"title\":{\"en\":\"Développé\"}}}\n";
    private static final int MIB = 1 << 20;

    @Inject
    ImportWorker worker;

    @Inject
    ImportSettings settings;

    private String source;

    @BeforeEach
    void fresh() {
        source = Sources.fresh(false, false);
    }

    private Response send(String type, byte[] bytes) {
        return Upload.of(source, type, bytes).send();
    }

    private Response sendZipped(String type, byte[] bytes) {
        return Upload.of(source, type, bytes)
                .request(Account.PARTNER)
                .header("Content-Encoding", "gzip")
                .post("/imports");
    }

    private void refused(Response answer, String code) {
        problem(answer, 422, "validation-failed").body("errors[0].code", equalTo(code));
    }

    private JsonPath run(String type, byte[] bytes) throws InterruptedException {
        var address = Upload.of(source, type, bytes).sent();
        return ended(worker, address);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** So many bytes of one kind, zipped, without ever being there. */
    private static byte[] bomb(String start, byte fill, long mebibytes) throws IOException {
        var out = new ByteArrayOutputStream();
        var piece = new byte[MIB];
        Arrays.fill(piece, fill);
        try (var zip = new GZIPOutputStream(out, 1 << 16)) {
            zip.write(bytes(start));
            for (var i = 0L; i < mebibytes; i++) zip.write(piece);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:PORT/x'>]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:PORT/p'> %p;]>",
                "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;&b;'>]>"
            })
    void a_document_type_is_refused_and_nothing_is_read_for_it(String type) throws IOException {
        var calls = new AtomicInteger();
        try (var listener = new ServerSocket(0)) {
            new Thread(() -> {
                        try {
                            listener.accept().close();
                            calls.incrementAndGet();
                        } catch (IOException closed) {
                            // the test is over
                        }
                    })
                    .start();
            var text = type.replace("PORT", String.valueOf(listener.getLocalPort()))
                    + "<iati-activities><iati-activity><title><narrative>&x;</narrative></title></iati-activity></iati-activities>";
            refused(send(XML, bytes(text)), "xml-document-type");
        }
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"{, 97", "'\"', 97", "[, 91"})
    void two_gigabytes_in_one_line_are_refused_in_bounded_memory(String start, byte fill) throws IOException {
        var bomb = bomb("{\"externalId\":\"" + start, fill, 2_048);
        assertThat(bomb.length).isLessThan(4 * MIB);
        Runtime.getRuntime().gc();
        var before = used();
        problem(sendZipped(NDJSON, bomb), 413, "too-large");
        Runtime.getRuntime().gc();
        assertThat(used() - before).isLessThan(64L * MIB);
        try (var left = Files.list(settings.directory().resolveSibling("incoming"))) {
            assertThat(left.filter(each -> each.toFile().length() > 100L * MIB)).isEmpty();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void a_long_line_is_a_row_that_is_refused() throws InterruptedException {
        var text = ROW + "{\"externalId\":\"H/2\",\"x\":\"" + "y".repeat(3 * MIB) + "\"}\n" + ROW.replace("H/1", "H/3");
        var done = run(NDJSON, bytes(text));
        assertThat(done.getInt("outcomes.created")).isEqualTo(2);
        var row =
                results("/imports/" + done.getString("id"), "?outcome=invalid").getFirst();
        assertThat(row.getInt("line")).isEqualTo(2);
        assertThat(row.getString("findings[0].code")).isEqualTo("row-too-large");
    }

    @Test
    void deep_json_is_a_row_that_is_refused() throws InterruptedException {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var text = "{\"externalId\":\"H/2\",\"data\":{\"x\":" + deep + "}}\n" + ROW + "{\"a\":1,\"a\":2}\nnull\n";
        var done = run(NDJSON, bytes(text));
        assertThat(done.getInt("outcomes.created")).isEqualTo(1);
        assertThat(done.getInt("outcomes.invalid")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson, UTF-16, UTF-16",
        "application/x-ndjson, UTF-16LE, UTF-16",
        "text/csv, UTF-16BE, UTF-16",
        "text/csv, windows-1252, windows-1252",
        "application/x-ndjson, windows-1252, windows-1252"
    })
    void another_encoding_is_named(String type, String encoding, String named) {
        var text = type.equals(CSV) ? "externalId,title.fr\r\nH/1,Développé\r\n" : ROW;
        var answer = send(type, text.getBytes(Charset.forName(encoding)));
        problem(answer, 422, "validation-failed")
                .body("errors[0].code", equalTo("wrong-encoding"))
                .body("errors[0].params.encoding", equalTo(named));
        refused(send("text/csv; charset=iso-8859-1", bytes(ROW)), "wrong-encoding");
    }

    @Test
    void a_byte_order_mark_is_no_harm() throws InterruptedException {
        assertThat(run(NDJSON, bytes("\uFEFF" + ROW)).getInt("outcomes.created"))
                .isEqualTo(1);
        var table = "\uFEFFexternalId;title.en\r\nH/2;\"A \"\"title\"\";\nof two lines\"\r\n";
        assertThat(run(CSV, bytes(table)).getInt("outcomes.created")).isEqualTo(1);
    }

    @Test
    void what_is_not_what_it_is_called_is_refused() throws IOException {
        refused(send(NDJSON, new byte[0]), "empty-file");
        refused(send(NDJSON, bytes(ROW + "\0")), "nul-character");
        refused(send(CSV, bytes("externalId,title.en\r\nH/1,a\0b\r\n")), "nul-character");
        refused(send(XLSX, bytes("externalId,title.en\r\n")), "not-a-workbook");
        refused(send(XLSX, archive("a.txt", "a")), "not-a-workbook");
        refused(send(XML, bytes("{\"a\":1}")), "xml-not-well-formed");
        refused(send(XML, bytes("<html/>")), "xml-no-activities");
        refused(sendZipped(NDJSON, bytes(ROW)), "broken-gzip");
        var cut = zipped(bytes(ROW.repeat(1000)));
        refused(sendZipped(NDJSON, Arrays.copyOf(cut, cut.length - 20)), "broken-gzip");
        problem(send("image/png", bytes(ROW)), 415, "unsupported-media-type");
        problem(
                Upload.of(source, NDJSON, ROW)
                        .request(Account.PARTNER)
                        .header("Content-Encoding", "br")
                        .post("/imports"),
                415,
                "unsupported-media-type");
    }

    private static byte[] archive(String name, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(content));
        }
        return out.toByteArray();
    }

    interface Filling {
        void fill(org.dhatim.fastexcel.Worksheet sheet);
    }

    static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "A test", "1.0")) {
            var sheet = book.newWorksheet("Any");
            sheet.value(0, 0, "externalId");
            sheet.value(0, 1, "title.en");
            sheet.value(0, 2, "plannedStart");
            filling.fill(sheet);
            sheet.finish();
        }
        return out.toByteArray();
    }

    /** The same workbook with one part changed. */
    static byte[] with(byte[] workbook, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var file = Files.write(Files.createTempFile("book", ".xlsx"), workbook);
        try (var in = new java.util.zip.ZipFile(file.toFile());
                var zip = new ZipOutputStream(out)) {
            for (var entry : in.stream().toList()) {
                var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(bytes(entry.getName().equals(part) ? change.apply(text) : text));
            }
        } finally {
            Files.delete(file);
        }
        return out.toByteArray();
    }

    @Test
    void the_last_value_of_a_formula_is_taken_and_said_to_be() throws IOException, InterruptedException {
        var plain = workbook(sheet -> {
            sheet.value(1, 0, "H/1");
            sheet.value(1, 1, "=1+1 is a text");
            sheet.value(1, 2, java.time.LocalDate.of(2026, 1, 31));
            sheet.style(1, 2).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "H/2");
            sheet.formula(2, 1, "CONCATENATE(\"A\",\"B\")");
        });
        var book = with(plain, "xl/worksheets/sheet1.xml", text -> text.replace("</f>", "</f><v>AB</v>"));
        var done = run(XLSX, book);
        assertThat(done.getInt("outcomes.created")).as(done.prettify()).isEqualTo(2);
        var rows = results("/imports/" + done.getString("id"), "");
        assertThat(rows.get(0).getString("original.'title.en'")).isEqualTo("=1+1 is a text");
        assertThat(rows.get(0).getString("original.plannedStart")).isEqualTo("2026-01-31");
        assertThat(rows.get(1).getString("findings[0].code")).isEqualTo("formula");
        assertThat(rows.get(1).getString("findings[0].severity")).isEqualTo("information");
        assertThat(rows.get(1).getString("original.'title.en'")).isEqualTo("AB");
    }

    @Test
    void a_workbook_that_is_a_trap_is_refused() throws IOException {
        var plain = workbook(sheet -> sheet.value(1, 0, "H/1"));
        var sheet = "xl/worksheets/sheet1.xml";
        refused(
                send(
                        XLSX,
                        with(
                                plain,
                                sheet,
                                text -> text.replace("<worksheet", "<!DOCTYPE a [<!ENTITY x 'y'>]><worksheet"))),
                "document-type");
        refused(send(XLSX, with(plain, sheet, text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\""))), "not-a-workbook");
        refused(
                send(
                        XLSX,
                        with(
                                plain,
                                sheet,
                                text -> text.replace("</sheetData>", " ".repeat(30 * MIB) + "</sheetData>"))),
                "unpacks-too-large");
        refused(send(XLSX, Arrays.copyOf(plain, plain.length / 2)), "not-a-workbook");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_ends_the_import_before_anything_is_written()
            throws InterruptedException {
        var table = "externalId,title.en\r\nH/1,One\r\nH/2,\"Two\r\nH/3,Three\r\n";
        var failed = run(CSV, bytes(table));
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem.code")).isEqualTo("malformed-csv");
        assertThat(failed.getInt("problem.line")).isEqualTo(3);
        assertThat(failed.getInt("rows.done")).isZero();
        var endless = run(CSV, bytes("externalId,title.en\r\nH/1,One\r\nH/2,\"" + "y\r\n".repeat(2 * MIB)));
        assertThat(endless.getString("problem.code")).isEqualTo("row-too-large");
        assertThat(endless.getInt("problem.line")).isEqualTo(3);
    }

    @Test
    void a_table_whose_columns_or_rows_do_not_fit_says_so() throws InterruptedException {
        var twice = run(CSV, bytes("externalId,title.en,title.en\r\nH/1,a,b\r\n"));
        assertThat(twice.getString("problem.code")).isEqualTo("repeated-column");
        var ragged = run(CSV, bytes("externalId,title.en\r\nH/1,a,b\r\nH/2,b\r\n"));
        assertThat(ragged.getInt("outcomes.created")).isEqualTo(1);
        assertThat(ragged.getInt("outcomes.invalid")).isEqualTo(1);
    }

    @Test
    void an_activity_that_breaks_later_ends_the_import_before_anything_is_written() throws InterruptedException {
        var activity =
                "<iati-activity><iati-identifier>H-%d</iati-identifier><title><narrative>A</narrative></title></iati-activity>";
        var text =
                "<iati-activities version='2.03'>" + activity.formatted(1) + activity.formatted(2) + "<iati-activity>";
        var failed = run(XML, bytes(text));
        assertThat(failed.getString("problem.code")).isEqualTo("xml-not-well-formed");
        assertThat(failed.getInt("rows.done")).isZero();
    }
}
