package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A partner's copy: follows the feed as the contract says, and checks its promises meanwhile. */
final class Mirror {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Supplier<RequestSpecification> caller;
    private final String filter;
    /** By type and id. */
    final TreeMap<String, JsonNode> copy = new TreeMap<>();

    final List<JsonNode> received = new ArrayList<>();

    @Nullable
    String cursor;

    private String lastSeq = "";

    Mirror(Supplier<RequestSpecification> caller, String filter) {
        this.caller = caller;
        this.filter = filter;
    }

    /** A mirror that has everything. */
    static Mirror full(Supplier<RequestSpecification> caller, String filter) {
        return new Mirror(caller, filter).pulled();
    }

    /** One that has nothing and follows from now on. */
    static Mirror latest(Supplier<RequestSpecification> caller, String filter) {
        var mirror = new Mirror(caller, filter);
        mirror.cursor = caller.get()
                .get("/changes?start=latest" + (filter.isEmpty() ? "" : "&" + filter))
                .then()
                .statusCode(200)
                .extract()
                .path("cursor");
        return mirror;
    }

    Mirror pulled() {
        return pulled(500);
    }

    Mirror pulled(int limit) {
        while (page(limit)) {}
        return this;
    }

    Response ask(int limit) {
        var address = cursor == null
                ? "/changes?limit=" + limit + (filter.isEmpty() ? "" : "&" + filter)
                : "/changes?limit=" + limit + "&cursor=" + cursor;
        return caller.get().get(address);
    }

    /** True if there is more. */
    boolean page(int limit) {
        var answer = ask(limit);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var page = tree(answer.asByteArray());
        page.get("items").forEach(this::apply);
        cursor = page.get("cursor").asText();
        return page.get("hasMore").asBoolean();
    }

    private void apply(JsonNode item) {
        var seq = item.get("seq").asText();
        assertThat(seq).as("in the order of the commits").hasSize(18).isGreaterThan(lastSeq);
        lastSeq = seq;
        received.add(item);
        var key = item.get("type").asText() + "/" + item.get("id").asText();
        var known = copy.get(key);
        if (known != null)
            assertThat(item.get("version").asLong())
                    .as("version of " + key)
                    .isGreaterThanOrEqualTo(known.get("version").asLong());
        if (item.get("op").asText().equals("remove")) {
            assertThat(item.has("data")).isFalse();
            copy.remove(key);
        } else copy.put(key, item);
    }

    /** As anybody would write it down from the contract. */
    String checksum() {
        var sum = 0L;
        for (var each : copy.entrySet())
            sum ^= first(each.getKey() + "/" + each.getValue().get("version").asLong());
        return "%016x".formatted(sum);
    }

    private static long first(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The hub's own sum says the same of the same position. */
    void proven() {
        var proof = caller.get().get("/changes/checksum" + (filter.isEmpty() ? "" : "?" + filter));
        proof.then().statusCode(200);
        assertThat(proof.<String>path("cursor")).isEqualTo(cursor);
        assertThat(proof.<Integer>path("count")).isEqualTo(copy.size());
        assertThat(proof.<String>path("checksum")).isEqualTo(checksum());
    }

    List<String> keys() {
        return List.copyOf(copy.keySet());
    }

    static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
