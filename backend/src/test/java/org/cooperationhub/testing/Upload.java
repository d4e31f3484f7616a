package org.cooperationhub.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Api.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A file that is sent to be imported. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(String source, String type, byte[] bytes, boolean dryRun, String onInvalid) {
    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String XML = "application/xml";

    public static Upload of(String source, String type, String text) {
        return of(source, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Upload of(String source, String type, byte[] bytes) {
        return new Upload(source, type, bytes, false, "reject");
    }

    public Upload rehearsed() {
        return new Upload(source, type, bytes, true, onInvalid);
    }

    public Upload skipping() {
        return new Upload(source, type, bytes, dryRun, "skip");
    }

    public RequestSpecification request(Account account) {
        return as(account)
                .contentType(type)
                .queryParam("source", source)
                .queryParam("dryRun", dryRun)
                .queryParam("onInvalid", onInvalid)
                .header("Idempotency-Key", Api.key())
                .body(bytes);
    }

    public Response send() {
        return request(Account.PARTNER).post("/imports");
    }

    /** The address of the import, once it is taken. */
    public String sent() {
        var answer = send();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location").replaceFirst("^/api/v1", "");
    }

    public static JsonPath get(String address) {
        return as(Account.PARTNER).get(address).then().statusCode(200).extract().jsonPath();
    }

    public static List<JsonPath> results(String address, String query) {
        return as(Account.PARTNER)
                .get(address + "/results" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::new)
                .toList();
    }

    public static byte[] zipped(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
