package org.cooperationhub.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.NewInitiative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers who wait for changes. */
@QuarkusTest
class FeedWaitTest {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    ClockWatch clock;

    @AfterEach
    void nobody_waits_any_more() {
        until(() -> clock.waiting() == 0);
    }

    private static void until(BooleanSupplier reached) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 20 s").isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static HttpRequest.Builder request(String path, @Nullable Account who) {
        var request =
                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path));
        if (who != null) request.header("Authorization", "Bearer " + who.token());
        return request;
    }

    private static CompletableFuture<HttpResponse<String>> waiting(String cursor, int seconds, @Nullable Account who) {
        var request = request("/changes?cursor=" + cursor, who)
                .header("Prefer", "wait=" + seconds)
                .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString());
    }

    @Test
    void a_change_wakes_a_reader_within_a_second() throws Exception {
        var draft = Draft.fresh();
        var answer = waiting(String.valueOf(Mirror.latest(() -> as(EDITOR), "").cursor), 25, EDITOR);
        until(() -> clock.waiting() == 1);
        draft.edited(EDITOR, Map.of("scopeLevel", "4"));
        var written = System.nanoTime();
        var page = answer.get(20, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - written)).isLessThan(Duration.ofSeconds(1));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Preference-Applied")).contains("wait=25");
        var items = Mirror.tree(page.body().getBytes(StandardCharsets.UTF_8)).get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).get("id").asText()).isEqualTo(draft.id());
    }

    /** What is written for the caller alone needs the caller, also after the wait. */
    @Test
    void a_reader_that_waited_gets_what_they_may_do() throws Exception {
        var initiative = NewInitiative.registered();
        var answer = waiting(String.valueOf(Mirror.latest(() -> as(SECRETARIAT), "").cursor), 25, SECRETARIAT);
        until(() -> clock.waiting() == 1);
        var before = as(SECRETARIAT).get(initiative.path());
        Api.patching(SECRETARIAT, before.header("ETag"), Map.of("summary", Map.of("en", "Seen by a screen.")))
                .patch(initiative.path())
                .then()
                .statusCode(200);
        var item = Mirror.tree(answer.get(20, TimeUnit.SECONDS).body().getBytes(StandardCharsets.UTF_8))
                .at("/items/0");
        assertThat(item.at("/data/may/0").asText()).isEqualTo("EDIT_TEXT");
        assertThat(item.get("data"))
                .isEqualTo(Mirror.tree(as(SECRETARIAT).get(initiative.path()).asByteArray()));
    }

    @Test
    void what_is_none_of_the_readers_matter_wakes_nobody() throws Exception {
        var answer = waiting(String.valueOf(Mirror.latest(Api::anonymous, "").cursor), 3, null);
        until(() -> clock.waiting() == 1);
        var began = System.nanoTime();
        Draft.fresh();
        var page = answer.get(20, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(1));
        assertThat(Mirror.tree(page.body().getBytes(StandardCharsets.UTF_8)).get("items"))
                .isEmpty();
    }

    @Test
    void two_hundred_readers_wait_and_no_thread_is_held() throws Exception {
        var cursor = String.valueOf(Mirror.latest(() -> as(EDITOR), "types=project-draft").cursor);
        var threads = threads();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < 200; i++) answers.add(waiting(cursor, 30, EDITOR));
        until(() -> clock.waiting() == 200);
        assertThat(busy()).isEmpty();
        assertThat(threads()).isLessThan(threads + 100);
        anonymous().get("/countries/KE").then().statusCode(200);
        Draft.fresh();
        for (var each : answers)
            assertThat(each.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    private static int threads() {
        return Thread.getAllStackTraces().size();
    }

    /** Stacks of threads of the hub that are in the code of the feed. */
    private static List<String> busy() {
        var stacks = new ArrayList<String>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread.getName().startsWith("executor-thread"))
                for (var each : stack)
                    if (each.getClassName().startsWith("org.cooperationhub.feed")) stacks.add(each.toString());
        });
        return stacks;
    }

    @Test
    void a_reader_who_goes_away_waits_no_more() throws Exception {
        var cursor = Mirror.latest(Api::anonymous, "").cursor;
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET /api/v1/changes?cursor=" + cursor
                                    + " HTTP/1.1\r\nHost: localhost\r\nPrefer: wait=30\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            until(() -> clock.waiting() == 1);
        }
        var began = System.nanoTime();
        until(() -> clock.waiting() == 0);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void more_than_may_wait_are_answered_at_once() {
        var cursor = Mirror.latest(Api::anonymous, "").cursor;
        var places = 0;
        while (clock.enter()) places++;
        try {
            assertThat(places).isEqualTo(1000);
            anonymous()
                    .header("Prefer", "wait=30")
                    .get("/changes?cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .header("Preference-Applied", org.hamcrest.Matchers.nullValue())
                    .body("items", empty());
            Api.problem(anonymous().get("/changes/stream"), 503, "temporary-reduced-capacity");
        } finally {
            for (var i = 0; i < places; i++) clock.leave();
        }
    }

    @Test
    void the_wait_is_read_as_it_is_written_in_the_wild() {
        for (var each : Map.of(
                        "wait=25", 25,
                        "respond-async, wait=7", 7,
                        "return=minimal; wait = \"9\"", 9,
                        "wait=600", 30,
                        "await=5", 0,
                        "return=minimal", 0,
                        "wait=x", 0)
                .entrySet())
            assertThat(Waiting.seconds(each.getKey())).as(each.getKey()).isEqualTo(each.getValue());
        assertThat(Waiting.seconds(null)).isZero();
    }

    /** The lines of one event, by their names. */
    private static Map<String, String> event(BufferedReader lines) throws IOException {
        var event = new HashMap<String, String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (!event.isEmpty()) return event;
                continue;
            }
            var colon = line.indexOf(':');
            event.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return event;
    }

    private static HttpResponse<java.io.InputStream> stream(String path, @Nullable Account who, String... headers)
            throws Exception {
        var request = request(path, who);
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofInputStream());
    }

    @Test
    void a_screen_gets_events_and_goes_on_where_it_was() throws Exception {
        var opened = stream("/changes/stream?types=project-draft", EDITOR);
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        Map<String, String> first;
        Draft draft;
        try (var lines = new BufferedReader(new InputStreamReader(opened.body(), StandardCharsets.UTF_8))) {
            var hello = event(lines);
            assertThat(hello.get("event")).isEqualTo("changes");
            assertThat(items(hello)).isEmpty();
            draft = Draft.fresh();
            first = event(lines);
            assertThat(items(first)).hasSize(1);
            assertThat(items(first).get(0).get("id").asText()).isEqualTo(draft.id());
            assertThat(first.get("id")).startsWith("c1.");
        }
        draft.edited(EDITOR, Map.of("scopeLevel", "4"));
        var again =
                stream("/changes/stream?types=project-draft", EDITOR, "Last-Event-ID", String.valueOf(first.get("id")));
        try (var lines = new BufferedReader(new InputStreamReader(again.body(), StandardCharsets.UTF_8))) {
            assertThat(items(event(lines)).get(0).at("/data/scopeLevel").asText())
                    .isEqualTo("4");
            var heart = event(lines);
            assertThat(heart).containsKey("");
        }
        Api.problem(
                        anonymous()
                                .header("Last-Event-ID", String.valueOf(first.get("id")))
                                .get("/changes/stream?types=project-draft"),
                        410,
                        "cursor-gone")
                .body("reason", equalTo("scope"));
    }

    /** More than there are connections to the database. */
    @Test
    void forty_screens_that_were_told_something_hold_no_connection() throws Exception {
        var screens = new ArrayList<BufferedReader>();
        try {
            for (var i = 0; i < 40; i++) {
                var body = stream("/changes/stream?types=project-draft", EDITOR).body();
                screens.add(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)));
                assertThat(items(event(screens.getLast()))).isEmpty();
            }
            var draft = Draft.fresh();
            for (var screen : screens) {
                var told = event(screen);
                while (!told.containsKey("data")) told = event(screen);
                assertThat(items(told).get(0).get("id").asText()).isEqualTo(draft.id());
            }
            for (var i = 0; i < 5; i++) anonymous().get("/countries/KE").then().statusCode(200);
        } finally {
            for (var screen : screens) screen.close();
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode items(Map<String, String> event) {
        return Mirror.tree(String.valueOf(event.get("data")).getBytes(StandardCharsets.UTF_8))
                .get("items");
    }
}
