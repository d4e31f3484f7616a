package org.cooperationhub.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.SampleFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes decide what a file is; its label must agree. */
@QuarkusTest
class FileTypeTest {
    private static final String PROGRAM = "application/x-msdownload";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled";
    private Draft draft;

    @BeforeEach
    void start() {
        draft = Draft.fresh();
    }

    private Response sent(String name, String type, byte[] bytes) {
        return SampleFile.sent(EDITOR, draft, name, type, bytes);
    }

    @AfterEach
    void nothing_stays() {
        assertThat(StoredBytes.incoming()).isEmpty();
    }

    static Stream<Arguments> taken() {
        var office = "application/vnd.openxmlformats-officedocument.";
        var open = "application/vnd.oasis.opendocument.";
        return Stream.of(
                arguments("a.pdf", "application/pdf", SampleFile.pdf()),
                arguments("A.PDF", "application/pdf", SampleFile.pdf()),
                arguments("a.docx", office + "wordprocessingml.document", SampleFile.docx()),
                arguments("a.xlsx", office + "spreadsheetml.sheet", SampleFile.xlsx()),
                arguments("a.pptx", office + "presentationml.presentation", SampleFile.pptx()),
                arguments("a.odt", open + "text", SampleFile.openDocument("text")),
                arguments("a.ods", open + "spreadsheet", SampleFile.openDocument("spreadsheet")),
                arguments("a.odp", open + "presentation", SampleFile.openDocument("presentation")),
                arguments("a.csv", "text/csv", SampleFile.csv()),
                arguments("a.txt", "text/plain", SampleFile.text()),
                arguments("a.png", "image/png", SampleFile.image("png")),
                arguments("a.jpg", "image/jpeg", SampleFile.image("jpg")),
                arguments("a.jpeg", "image/jpeg", SampleFile.image("jpg")),
                arguments("a.webp", "image/webp", SampleFile.webp()),
                arguments("a.geojson", "application/geo+json", SampleFile.geojson()),
                arguments("a.json", "application/json", SampleFile.json()),
                arguments("a.json", "application/json", SampleFile.geojson()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("taken")
    void a_file_of_each_format_is_known_by_its_bytes(String name, String format, byte[] bytes) {
        var plain = sent(name, "application/octet-stream", bytes);
        plain.then().statusCode(201).body("format", equalTo(format)).body("name", equalTo(name));
        sent(name, format + "; charset=utf-8", bytes).then().statusCode(200).body("id", equalTo(plain.path("id")));
        var answer = as(EDITOR).basePath("").get(plain.header("Location"));
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith(format);
        assertThat(answer.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void a_file_may_be_called_by_another_name_of_its_type_and_without_extension() {
        sent("a.csv", "application/vnd.ms-excel", SampleFile.csv()).then().statusCode(201);
        sent("a.csv", "text/plain", SampleFile.csv()).then().statusCode(201);
        sent("a", "text/csv", SampleFile.csv())
                .then()
                .statusCode(201)
                .body("format", equalTo("text/csv"))
                .body("name", equalTo("a.csv"));
        sent("a", "application/octet-stream", SampleFile.geojson())
                .then()
                .statusCode(201)
                .body("format", equalTo("application/geo+json"));
        sent("Report v1.2", "application/octet-stream", SampleFile.pdf())
                .then()
                .statusCode(201)
                .body("name", equalTo("Report v1.2.pdf"));
        sent("minutes.txt", "text/plain", ("From: us\nSubject: " + draft.code()).getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("format", equalTo("text/plain"));
    }

    static Stream<Arguments> mislabelled() {
        var html = SampleFile.html();
        return Stream.of(
                arguments("a PDF named .png", "a.png", "png", SampleFile.pdf(), "application/pdf"),
                arguments("a PDF named .exe", "a.exe", "exe", SampleFile.pdf(), "application/pdf"),
                arguments("a page named .pdf", "a.pdf", "pdf", html, "text/html"),
                arguments("a page named .txt", "a.txt", "txt", html, "text/html"),
                arguments("a drawing that runs, named .png", "a.png", "png", SampleFile.svg(), "image/svg+xml"),
                arguments("a program named .pdf", "a.pdf", "pdf", SampleFile.program(), PROGRAM),
                arguments("a program named .exe.docx", "a.exe.docx", "docx", SampleFile.program(), PROGRAM),
                arguments("an archive named .docx", "a.docx", "docx", archive(), "application/zip"),
                arguments("a document with macros", "a.docx", "docx", SampleFile.docm(), MACROS),
                arguments("a broken archive named .xlsx", "a.xlsx", "xlsx", cut(SampleFile.xlsx()), "application/zip"),
                arguments("no JSON named .json", "a.json", "json", "{'a': 1}".getBytes(UTF_8), "text/plain"),
                arguments("two values named .json", "a.json", "json", "{} {}".getBytes(UTF_8), "text/plain"),
                arguments("plain JSON named .geojson", "a.geojson", "geojson", SampleFile.json(), "application/json"),
                arguments("a text in UTF-16", "a.csv", "csv", "a;b\n".getBytes(UTF_16), "application/octet-stream"),
                arguments("text before a program", "a.txt", "txt", tail(), "application/octet-stream"));
    }

    private static byte[] archive() {
        return SampleFile.zip(Map.of("run.exe", SampleFile.program()));
    }

    private static byte[] cut(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length - 30);
    }

    private static byte[] tail() {
        return ("a plain line\n".repeat(9000) + "MZ\u0090\u0000\u0003").getBytes(ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mislabelled")
    void a_mislabelled_file_is_refused_with_both_types(
            String what, String name, String named, byte[] bytes, String detected) {
        problem(sent(name, "application/octet-stream", bytes), 422, "validation-failed")
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("name"))
                .body("errors[0].code", equalTo("file-mislabelled"))
                .body("errors[0].params.named", equalTo(named))
                .body("errors[0].params.detected", equalTo(detected))
                .body("errors[0].detail", containsString("." + named));
    }

    @Test
    void a_declared_type_that_the_bytes_contradict_is_refused() {
        problem(sent("a.pdf", "image/png", SampleFile.pdf()), 422, "validation-failed")
                .body("errors", hasSize(1))
                .body("errors[0].header", equalTo("Content-Type"))
                .body("errors[0].code", equalTo("file-mislabelled"))
                .body("errors[0].params.declared", equalTo("image/png"))
                .body("errors[0].params.detected", equalTo("application/pdf"));
        problem(sent("a.png", "image/jpeg", SampleFile.pdf()), 422, "validation-failed")
                .body("errors.code", hasItem("file-mislabelled"))
                .body("errors", hasSize(2));
        var form =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--x--\r\n";
        problem(
                        as(EDITOR)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .body(form.getBytes(UTF_8))
                                .post(draft.publicPath() + "/files?name=a.pdf"),
                        422,
                        "validation-failed")
                .body("errors.header", hasItem("Content-Type"));
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                arguments("a.html", SampleFile.html(), "text/html"),
                arguments("a.svg", SampleFile.svg(), "image/svg+xml"),
                arguments("a.exe", SampleFile.program(), PROGRAM),
                arguments("a.zip", archive(), "application/zip"),
                arguments("a.docm", SampleFile.docm(), MACROS),
                arguments("a.js", "alert(document.cookie)".getBytes(UTF_8), "text/javascript"),
                arguments("a.sh", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), "application/x-sh"),
                arguments("a.bat", "del *.*\r\n".getBytes(UTF_8), "application/x-bat"),
                arguments("a.odf", SampleFile.openDocument("formula"), "application/vnd.oasis.opendocument.formula"),
                arguments("a", new byte[] {1, 2, 3, 0, 4}, "application/octet-stream"),
                arguments("a", "GIF89a\u0001\u0000\u0001\u0000".getBytes(ISO_8859_1), "image/gif"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("notTaken")
    void a_type_that_is_not_taken_is_refused_with_those_that_are(String name, byte[] bytes, String detected) {
        problem(sent(name, "application/octet-stream", bytes), 415, "unsupported-media-type")
                .header("Accept", containsString("application/pdf"))
                .body("errors[0].code", equalTo("file-type-not-allowed"))
                .body("errors[0].params.detected", equalTo(detected))
                .body("errors[0].params.allowed", hasItems("application/pdf", "text/csv"))
                .body("errors[0].detail", containsString("docx"));
    }
}
