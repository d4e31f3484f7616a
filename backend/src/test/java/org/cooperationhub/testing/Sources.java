package org.cooperationhub.testing;

import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.posting;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes through source systems. */
public final class Sources {
    /** The demonstration partner's. */
    public static final String DEMO = "demo-partner";

    private Sources() {}

    /** A source of the Kenyan ministry for one test. */
    public static String fresh(boolean trusted, boolean twoWay) {
        var key = "test-" + UUID.randomUUID().toString().substring(0, 13);
        var body = Map.of(
                "key", key, "organisation", "DEMO-KE", "name", "Of a test", "trusted", trusted, "twoWay", twoWay);
        posting(Account.PLATFORM_ADMIN, body).post("/sources").then().statusCode(201);
        return key;
    }

    public static String id() {
        return "TEST/" + UUID.randomUUID();
    }

    public static RequestSpecification sending(Account account, Object body) {
        return as(account).contentType("application/json").body(body);
    }

    public static Response put(String source, String externalId, Object body) {
        return sending(Account.PARTNER, body).put(path(source, externalId));
    }

    public static String path(String source, String externalId) {
        return "/sources/" + source + "/projects/" + externalId;
    }

    public static Response batch(String source, List<? extends Map<String, ?>> items) {
        return sending(Account.PARTNER, Map.of("items", items)).post(path(source, "batch"));
    }

    /** Items with content of their own. */
    public static List<Map<String, Object>> items(int count) {
        var items = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < count; i++) items.add(item(id(), content()));
        return items;
    }

    public static Map<String, Object> content() {
        var content = new HashMap<>(Draft.content("DEMO-KE"));
        content.remove("lead");
        return content;
    }

    public static Map<String, Object> item(String externalId, Map<String, Object> data) {
        return new HashMap<>(Map.of("externalId", externalId, "data", data));
    }
}
