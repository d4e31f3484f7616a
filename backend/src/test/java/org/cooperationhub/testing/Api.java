package org.cooperationhub.testing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests to the running API. */
public final class Api {
    public static final String MERGE_PATCH = "application/merge-patch+json";
    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .defaultContentCharset("UTF-8"));

    private Api() {}

    public static RequestSpecification anonymous() {
        return given().config(CONFIG).basePath("/api/v1");
    }

    public static RequestSpecification as(Account account) {
        return bearer(account.token());
    }

    public static RequestSpecification bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** A POST of JSON with a key of its own. */
    public static RequestSpecification posting(Account account, Object body) {
        return as(account)
                .contentType("application/json")
                .header("Idempotency-Key", key())
                .body(body);
    }

    public static RequestSpecification patching(Account account, String etag, Object body) {
        return as(account).contentType(MERGE_PATCH).header("If-Match", etag).body(body);
    }

    public static RequestSpecification putting(Account account, String etag, Object body) {
        return as(account)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body);
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    /** The answer is this problem, complete and as RFC 9457 has it. */
    public static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", org.hamcrest.Matchers.endsWith("/problems/" + code))
                .body("title", org.hamcrest.Matchers.not(org.hamcrest.Matchers.emptyOrNullString()))
                .body("instance", org.hamcrest.Matchers.startsWith("urn:request:"))
                .body("errors", org.hamcrest.Matchers.notNullValue())
                .header("X-Request-Id", org.hamcrest.Matchers.notNullValue())
                .header("Cache-Control", "no-store");
    }

    /** The version part of an entity tag. */
    public static long version(String etag) {
        return Long.parseLong(etag.replaceAll("^(?:W/)?\"(\\d+).*", "$1"));
    }
}
