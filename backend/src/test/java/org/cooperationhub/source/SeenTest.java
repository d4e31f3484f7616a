package org.cooperationhub.source;

import static org.cooperationhub.testing.Account.PARTNER;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Sources;
import org.junit.jupiter.api.Test;

/** An item that came again, while another transaction wrote a newer one; and a batch that came again. */
@QuarkusTest
class SeenTest {
    @Inject
    ExternalRefs refs;

    @Inject
    SourceSystems sources;

    private static void put(String source, String id, Object content, String version) {
        Sources.sending(PARTNER, content)
                .header("Source-Version", version)
                .put(Sources.path(source, id))
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    @Test
    void an_unchanged_item_never_lowers_the_version_that_a_newer_one_left() {
        var source = Sources.fresh(false, false);
        var content = Sources.content();
        put(source, "R/1", content, "5");
        var found = QuarkusTransaction.requiringNew()
                .call(() -> refs.known(sources.byKey(source).orElseThrow(), List.of("R/1")));
        put(source, "R/1", content, "7");
        var late = new Item(
                0, "R/1", false, "6", null, false, JsonNodeFactory.instance.objectNode(), "/data", new byte[0]);
        QuarkusTransaction.requiringNew()
                .run(() -> refs.seen(sources.byKey(source).orElseThrow(), List.of(late), found));
        as(PARTNER).get(Sources.path(source, "R/1")).then().body("origin.sourceVersion", equalTo("7"));
    }

    @Test
    void a_repeated_batch_tells_where_the_feed_holds_it() {
        var body = Map.of("items", Sources.items(2));
        var key = Api.key();
        var path = Sources.path(Sources.fresh(false, false), "batch");
        var first =
                Sources.sending(PARTNER, body).header("Idempotency-Key", key).post(path);
        first.then().statusCode(207).header("Sync-Cursor", notNullValue());
        Sources.sending(PARTNER, body)
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(207)
                .header("Idempotent-Replayed", equalTo("true"))
                .header("Sync-Cursor", startsWith("c1."));
    }
}
