package org.cooperationhub.publication;

import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

/** Answers as the bytes that came over the wire. */
final class Readers {
    private static final HttpClient FIRST =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final HttpClient SECOND =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    private Readers() {}

    /** @param headers name and value in turn */
    static HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Over HTTP/2, where the server zips. */
    static HttpResponse<byte[]> getBySecond(String path, String... headers) {
        return send(SECOND, "GET", path, headers);
    }

    static HttpResponse<byte[]> send(String method, String path, String... headers) {
        return send(FIRST, method, path, headers);
    }

    private static HttpResponse<byte[]> send(HttpClient http, String method, String path, String... headers) {
        var address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path);
        var request = HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static byte[] unzip(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
