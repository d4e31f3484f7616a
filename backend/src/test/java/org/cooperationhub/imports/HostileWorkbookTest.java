package org.cooperationhub.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.imports.HostileImportTest.with;
import static org.cooperationhub.imports.HostileImportTest.workbook;
import static org.cooperationhub.imports.Runs.ended;
import static org.cooperationhub.testing.Api.problem;
import static org.cooperationhub.testing.Upload.CSV;
import static org.cooperationhub.testing.Upload.XLSX;
import static org.cooperationhub.testing.Upload.results;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cooperationhub.testing.Sources;
import org.cooperationhub.testing.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, and other tables, of few bytes that would become many in memory. */
@QuarkusTest
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Inject
    ImportWorker worker;

    private String source;

    @BeforeEach
    void fresh() {
        source = Sources.fresh(false, false);
    }

    private void refused(byte[] book, String code) {
        problem(Upload.of(source, XLSX, book).send(), 422, "validation-failed").body("errors[0].code", equalTo(code));
    }

    private JsonPath run(String type, byte[] bytes) throws InterruptedException {
        return ended(worker, Upload.of(source, type, bytes).sent());
    }

    private static byte[] plain() throws IOException {
        return workbook(sheet -> {
            sheet.value(1, 0, "H/1");
            sheet.value(1, 1, 7);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=\"zzzzzz2\"", "r='ZZZZZZ2'", "r = \"ZZZZZZ2\"", "r=\"&#90;ZZZZZ2\"", "r=\"$ZZZZZZ$2\""})
    void a_cell_beyond_the_last_column_is_refused_however_it_is_spelt(String place) throws IOException {
        refused(with(plain(), SHEET, text -> text.replace("r=\"A2\"", place)), "not-a-workbook");
    }

    /** The workbook with its sheet in a part of another name. */
    private static byte[] renamed(byte[] book) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(book));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName().replace("sheet1.xml", "sheet1.bin")));
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("sheet1.xml", "sheet1.bin");
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_part_of_another_name_is_looked_at_too() throws IOException, InterruptedException {
        assertThat(run(XLSX, renamed(with(plain(), SHEET, text -> text))).getString("state"))
                .isEqualTo("done");
        refused(renamed(with(plain(), SHEET, text -> text.replace("r=\"A2\"", "r=\"ZZZZZZ2\""))), "not-a-workbook");
        refused(
                renamed(with(
                        plain(),
                        SHEET,
                        text -> text.replace("<worksheet", "<!DOCTYPE a [<!ENTITY x 'y'>]><worksheet"))),
                "document-type");
    }

    @Test
    void a_number_that_is_all_zeros_stays_as_it_stands() throws IOException, InterruptedException {
        for (var bomb : new String[] {"1E999999999", "1E-999999999", "1E2147483640"}) {
            var done = run(XLSX, with(plain(), SHEET, text -> text.replace("<v>7</v>", "<v>" + bomb + "</v>")));
            assertThat(done.getString("state")).as(done.prettify()).isEqualTo("done");
            var row = results("/imports/" + done.getString("id"), "").getFirst();
            assertThat(row.getString("original.'title.en'")).isEqualTo(bomb);
        }
        var digits = "9".repeat(500_000);
        refused(with(plain(), SHEET, text -> text.replace("<v>7</v>", "<v>" + digits + "</v>")), "not-a-workbook");
    }

    @Test
    void one_text_in_many_cells_costs_its_row() throws IOException, InterruptedException {
        var book = workbook(sheet -> {
            sheet.value(1, 0, "x".repeat(30_000));
            sheet.value(2, 0, "H/2");
            sheet.value(2, 1, "Two");
        });
        var many = with(
                book,
                SHEET,
                text -> text.replaceFirst("<c r=\"A2\"[^>]*>(<v>\\d+</v>)</c>", "<c t=\"s\">$1</c>".repeat(40)));
        var done = run(XLSX, many);
        assertThat(done.getInt("outcomes.created")).as(done.prettify()).isEqualTo(1);
        var row =
                results("/imports/" + done.getString("id"), "?outcome=invalid").getFirst();
        assertThat(row.getString("findings[0].code")).isEqualTo("row-too-large");
        assertThat(row.prettify().length()).isLessThan(2_000);
    }

    @Test
    void a_workbook_that_its_reader_cannot_follow_fails_at_once() throws IOException, InterruptedException {
        var failed =
                run(XLSX, with(plain(), SHEET, text -> text.replaceFirst("<c r=\"B2\"[^>]*>", "<c r=\"B2\" t=\"z\">")));
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("problem.code")).isEqualTo("broken-workbook");
    }

    @Test
    void a_table_has_a_thousand_columns_at_most() throws InterruptedException {
        var failed = run(CSV, ("externalId" + ",".repeat(1_000) + "\r\nx\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(failed.getString("problem.code")).isEqualTo("too-many-columns");
        var done = run(CSV, ("externalId" + ",".repeat(999) + "\r\nx\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(done.getString("state")).isEqualTo("done");
    }
}
