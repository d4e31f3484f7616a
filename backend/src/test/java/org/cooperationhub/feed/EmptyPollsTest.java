package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.READER;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cooperationhub.testing.Draft;
import org.junit.jupiter.api.Test;

/** The end of the feed asked for again and again, which is answered without the database while nothing happens. */
@QuarkusTest
class EmptyPollsTest {
    @Inject
    EmptyPolls polls;

    private static ExtractableResponse<Response> poll(String cursor) {
        return anonymous()
                .get("/changes?types=project&limit=10&cursor=" + cursor)
                .then()
                .statusCode(200)
                .extract();
    }

    private static String end() {
        return anonymous()
                .get("/changes?types=project&start=latest")
                .then()
                .extract()
                .path("cursor");
    }

    /** Asks until an answer came the short way; other tests' jobs may move the clock meanwhile. */
    private ExtractableResponse<Response> shortly() throws InterruptedException {
        for (var n = 0; n < 100; n++) {
            var cursor = end();
            poll(cursor);
            Thread.sleep(50);
            var before = polls.answered();
            var answer = poll(cursor);
            if (polls.answered() > before) return answer;
        }
        throw new AssertionError("no poll was answered the short way");
    }

    @Test
    void it_says_the_same_as_the_long_way_at_another_time() throws InterruptedException {
        var begun = Instant.now().minusSeconds(2);
        var quick = shortly();
        var slow = anonymous()
                .header("Prefer", "wait=0")
                .get("/changes?types=project&limit=10&cursor=" + quick.path("cursor"))
                .then()
                .extract();
        assertThat(quick.<List<Object>>path("items")).isEmpty();
        assertThat(quick.<Boolean>path("hasMore")).isFalse();
        assertThat(Instant.parse(quick.path("caughtUpAt"))).isAfter(begun);
        for (var name : List.of("Content-Type", "Cache-Control", "Vary", "ETag", "X-Content-Type-Options"))
            assertThat(quick.header(name)).as(name).isEqualTo(slow.header(name));
    }

    @Test
    void a_change_is_seen_by_the_next_poll() throws InterruptedException {
        var cursor = shortly().<String>path("cursor");
        var project = Draft.published();
        assertThat(poll(cursor).<List<String>>path("items.id")).contains(project.id());
    }

    @Test
    void whoever_is_signed_in_goes_the_long_way() throws InterruptedException {
        var cursor = shortly().<String>path("cursor");
        var before = polls.answered();
        as(READER).get("/changes?types=project&limit=10&cursor=" + cursor);
        anonymous().get("/changes?types=project&limit=10&fields=cursor&cursor=" + cursor);
        assertThat(polls.answered()).isEqualTo(before);
    }
}
