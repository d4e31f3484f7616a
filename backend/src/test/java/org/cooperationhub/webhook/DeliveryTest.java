package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.EDITOR;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.OTHER_EDITOR;
import static org.cooperationhub.testing.Api.anonymous;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;
import static org.cooperationhub.testing.Api.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cooperationhub.testing.Draft;
import org.cooperationhub.testing.Mailbox;
import org.cooperationhub.webhook.Hooks.Watched;
import org.cooperationhub.webhook.Receiver.Received;
import org.cooperationhub.webhook.Receiver.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a change to a receiver on this machine, over real HTTP. */
@QuarkusTest
class DeliveryTest {
    private static final Map<String, String> EVENTS = Map.of("mode", "EVENTS");

    @Inject
    Hooks hooks;

    @Inject
    Upkeep upkeep;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void clear() {
        hooks.clear();
        receiver.close();
    }

    private static List<String> ids(List<Received> messages) {
        return messages.stream().map(Received::id).toList();
    }

    // H9

    @Test
    void an_endpoint_is_used_once_it_has_answered_the_signed_challenge() {
        receiver.ignoreChallenges(true);
        var watched = Watched.fresh();
        var hook = hooks.create(receiver, Map.of("mode", "EVENTS", "entities", List.of(watched.id())));
        watched.edited(1);
        hooks.settle();
        assertThat(hook.state()).isEqualTo("UNVERIFIED");
        assertThat(receiver.all()).extracting(Received::type).containsExactly("endpoint.verification");
        assertThat(receiver.all().getFirst().signedWith(hook.secret())).isTrue();
        as(ORG_ADMIN)
                .get(hook.path() + "/deliveries")
                .then()
                .body("items.state", contains("FAILED"))
                .body("items.failure", contains("WRONG_CHALLENGE"));
        receiver.ignoreChallenges(false);
        hook.put("/verification");
        hooks.settle();
        assertThat(hook.state()).isEqualTo("ACTIVE");
        watched.edited(1);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void another_address_is_verified_first_and_then_hears_what_happened_meanwhile() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        try (var other = new Receiver()) {
            other.ignoreChallenges(true);
            patching(ORG_ADMIN, "*", Map.of("url", other.url()))
                    .patch(hook.path())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("UNVERIFIED"));
            watched.edited(2);
            hooks.settle();
            assertThat(other.messages()).isEmpty();
            other.ignoreChallenges(false);
            hook.put("/verification");
            hooks.settle();
            hooks.settle();
            assertThat(other.messages()).hasSize(2);
            assertThat(receiver.messages()).isEmpty();
        }
    }

    // H1, H5, H6, H8

    @Test
    void in_mode_events_each_change_is_one_thin_signed_message() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        watched.edited(3);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(3).allSatisfy(each -> {
            assertThat(each.signedWith(hook.secret())).isTrue();
            assertThat(each.type()).isEqualTo("initiative.changed");
            assertThat(each.data().properties().stream().map(Map.Entry::getKey))
                    .containsExactlyInAnyOrder("entity", "id", "version", "seq", "href");
            assertThat(each.data().path("href").asText()).endsWith("/api/v1" + watched.path());
            assertThat(each.data().path("seq").asText()).matches("\\d{18}");
            assertThat(each.header("Content-type")).isEqualTo("application/json");
        });
        assertThat(ids(receiver.messages())).doesNotHaveDuplicates();
        anonymous().get(watched.path()).then().statusCode(200);
    }

    @Test
    void in_mode_notify_the_changes_of_five_seconds_are_one_message() {
        var watched = Watched.fresh();
        var hook = hooks.active(receiver, Map.of("entities", List.of(watched.id())));
        watched.edited(2);
        hooks.settle();
        for (var i = 0; i < 3; i++) {
            watched.edited(1);
            hooks.settle();
        }
        assertThat(receiver.messages()).hasSize(1);
        hooks.forward(hook);
        hooks.settle();
        var messages = receiver.messages();
        assertThat(messages).hasSize(2);
        assertThat(messages)
                .extracting(each -> each.data().path("count").asInt())
                .containsExactly(2, 3);
        assertThat(messages.getLast().type()).isEqualTo("changes.available");
        assertThat(messages.getLast().data().path("types").get(0).asText()).isEqualTo("initiative");
        assertThat(messages.getLast().data().path("degraded").asBoolean()).isFalse();
        assertThat(messages.getLast().data().path("headSeq").asText())
                .isGreaterThan(messages.getFirst().data().path("headSeq").asText());
    }

    // H12 and audience

    @Test
    void only_what_was_subscribed_is_told() {
        try (var kenya = new Receiver();
                var own = new Receiver();
                var organisations = new Receiver();
                var drafts = new Receiver();
                var others = new Receiver()) {
            hooks.active(kenya, Map.of("mode", "EVENTS", "types", List.of("project"), "countries", List.of("KE")));
            hooks.active(own, Map.of("mode", "EVENTS", "ownOrganisation", true));
            hooks.active(organisations, Map.of("mode", "EVENTS", "types", List.of("organisation")));
            hooks.active(drafts, Map.of("mode", "EVENTS", "types", List.of("project-draft")));
            hooks.active(others, Map.of("mode", "EVENTS", "types", List.of("project"), "countries", List.of("BR")));
            var ours = Draft.published();
            var theirs = Draft.by(OTHER_EDITOR, "DEMO-SN");
            Watched.fresh();
            hooks.settle();
            assertThat(kenya.messages())
                    .extracting(
                            each -> each.type() + " " + each.data().path("id").asText())
                    .containsExactly("project.changed " + ours.id());
            assertThat(own.messages())
                    .extracting(each -> each.data().path("id").asText())
                    .containsExactly(ours.id());
            assertThat(organisations.messages()).isEmpty();
            assertThat(others.messages()).isEmpty();
            assertThat(drafts.messages()).isNotEmpty().allSatisfy(each -> {
                assertThat(each.type()).isEqualTo("project-draft.changed");
                assertThat(each.data().path("id").asText()).isEqualTo(ours.id()).isNotEqualTo(theirs.id());
            });
        }
    }

    @Test
    void whoever_follows_a_country_hears_that_a_project_there_was_taken_back() {
        var project = Draft.published();
        hooks.active(receiver, Map.of("mode", "EVENTS", "countries", List.of("SN"), "entities", List.of(project.id())));
        as(ORG_ADMIN)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("reason", Map.of("en", "A test")))
                .put(project.unpublication())
                .then()
                .statusCode(200);
        hooks.settle();
        assertThat(receiver.messages()).extracting(Received::type).containsExactly("project.removed");
    }

    @Test
    void a_rehearsal_is_no_event() {
        var project = Draft.fresh();
        hooks.active(
                receiver,
                Map.of("mode", "EVENTS", "types", List.of("project-draft"), "entities", List.of(project.id())));
        patching(EDITOR, "*", Map.of("scopeLevel", "4"))
                .patch(project.path() + "?dryRun=true")
                .then()
                .statusCode(200);
        hooks.settle();
        assertThat(receiver.messages()).isEmpty();
    }

    // H7

    @Test
    void a_failure_is_tried_again_with_the_same_id_and_a_new_timestamp() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver.answering(500));
        watched.edited(1);
        hooks.settle();
        assertThat(hook.state()).isEqualTo("DEGRADED");
        var wait = hooks.number("""
                select timestampdiff(microsecond, last_attempt_at, next_at) from webhook_delivery
                where endpoint_id = uuid_to_bin('%s') and state = 'DUE'""".formatted(hook.id()));
        // five seconds, a fifth more or less, and the attempt itself
        assertThat(wait).isBetween(4_000_000L, 8_000_000L);
        receiver.answering(204);
        hooks.forward(hook);
        hooks.settle();
        assertThat(hook.state()).isEqualTo("ACTIVE");
        var messages = receiver.messages();
        assertThat(messages).hasSize(2);
        assertThat(ids(messages).stream().distinct()).hasSize(1);
        assertThat(messages.getFirst().body()).isEqualTo(messages.getLast().body());
        assertThat(messages).allMatch(each -> each.signedWith(hook.secret()));
        String delivery =
                as(ORG_ADMIN).get(hook.path() + "/deliveries?state=DELIVERED").path("items[0].id");
        as(ORG_ADMIN)
                .get(hook.path() + "/deliveries/" + delivery)
                .then()
                .statusCode(200)
                .body("delivery.tries", equalTo(2))
                .body("delivery.messageId", equalTo(messages.getFirst().id()))
                .body("body", equalTo(messages.getFirst().body()))
                .body("attempts.status", contains(204, 500))
                .body("attempts.failure", contains(nullValue(), equalTo("STATUS")))
                .body("attempts[0].latencyMs", notNullValue());
    }

    @Test
    void a_message_is_given_up_after_the_last_try_and_can_be_sent_by_hand() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver.answering(500));
        watched.edited(1);
        hooks.settle();
        for (var i = 0; i < 9; i++) {
            hooks.forward(hook);
            hooks.settle();
        }
        assertThat(receiver.messages()).hasSize(10);
        String delivery =
                as(ORG_ADMIN).get(hook.path() + "/deliveries?state=FAILED").path("items[0].id");
        receiver.answering(200);
        hook.post("/deliveries/" + delivery + "/attempts");
        hooks.settle();
        assertThat(receiver.messages()).hasSize(11);
        as(ORG_ADMIN).get(hook.path() + "/deliveries/" + delivery).then().body("delivery.state", equalTo("DELIVERED"));
    }

    @Test
    void a_redirection_is_a_failure_and_never_followed() {
        var watched = Watched.fresh();
        try (var elsewhere = new Receiver()) {
            var hook = hooks.watching(
                    watched, receiver.answering(message -> Reply.status(307).with("Location", elsewhere.url())));
            watched.edited(1);
            hooks.settle();
            assertThat(receiver.messages()).hasSize(1);
            assertThat(elsewhere.all()).isEmpty();
            as(ORG_ADMIN)
                    .get(hook.path() + "/deliveries?state=DUE")
                    .then()
                    .body("items.failure", contains("REDIRECT"))
                    .body("items.status", contains(307));
        }
    }

    @Test
    void the_time_that_a_busy_receiver_asks_for_is_kept() {
        var watched = Watched.fresh();
        var hook = hooks.watching(
                watched, receiver.answering(message -> Reply.status(429).with("Retry-After", "3600")));
        watched.edited(1);
        hooks.settle();
        var wait = hooks.number("""
                select timestampdiff(second, utc_timestamp(6), next_at) from webhook_delivery
                where endpoint_id = uuid_to_bin('%s') and state = 'DUE'""".formatted(hook.id()));
        assertThat(wait).isBetween(3590L, 3600L);
    }

    @Test
    void an_address_that_is_gone_is_paused_and_its_administrator_told() throws Exception {
        var watched = Watched.fresh();
        var before = Mailbox.of("admin@ministry-ke.example").size();
        var hook = hooks.watching(watched, receiver.answering(410));
        watched.edited(1);
        hooks.settle();
        as(ORG_ADMIN).get(hook.path()).then().body("state", equalTo("PAUSED")).body("pauseReason", equalTo("GONE"));
        watched.edited(1);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(1);
        upkeep.run();
        upkeep.run();
        var mails = Mailbox.of("admin@ministry-ke.example");
        assertThat(mails).hasSize(before + 1);
        assertThat(mails.getLast().getSubject()).isEqualTo("Webhook paused: DEMO-KE localhost");
    }

    @Test
    void five_days_of_failures_pause_an_endpoint_and_it_resumes_with_what_it_missed() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver.answering(503));
        watched.edited(1);
        hooks.settle();
        upkeep.run();
        assertThat(hook.state()).isEqualTo("DEGRADED");
        hooks.execute(
                "update webhook_endpoint set failing_since = utc_timestamp(6) - interval 121 hour where id = uuid_to_bin('%s')"
                        .formatted(hook.id()));
        upkeep.run();
        as(ORG_ADMIN).get(hook.path()).then().body("pauseReason", equalTo("FAILING"));
        watched.edited(2);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(1);
        receiver.answering(204);
        hook.resume();
        hooks.settle();
        assertThat(hook.state()).isEqualTo("ACTIVE");
        // the one that failed again, and the two of the pause
        assertThat(receiver.messages()).hasSize(4);
        assertThat(ids(receiver.messages()).stream().distinct()).hasSize(3);
    }

    // H11

    @Test
    void a_pause_keeps_everything_for_later() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        hook.put("/pause");
        watched.edited(2);
        hooks.settle();
        watched.edited(1);
        hooks.settle();
        assertThat(receiver.messages()).isEmpty();
        hook.resume();
        watched.edited(1);
        hooks.settle();
        var seqs = receiver.messages().stream()
                .map(each -> each.data().path("seq").asText())
                .toList();
        assertThat(seqs).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void what_was_delivered_can_be_replayed_from_an_instant_or_a_number() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        var start = Instant.now();
        watched.edited(3);
        hooks.settle();
        var first = receiver.messages();
        posting(ORG_ADMIN, Map.of("since", start.toString()))
                .post(hook.path() + "/replays")
                .then()
                .statusCode(200)
                .body("headSeq", equalTo(Message.number(hooks.number("select fanout_seq from dispatcher"))));
        hooks.settle();
        assertThat(receiver.messages()).hasSize(6);
        assertThat(ids(receiver.messages().subList(3, 6))).containsExactlyInAnyOrderElementsOf(ids(first));
        var second = first.stream()
                .map(each -> each.data().path("seq").asText())
                .sorted()
                .toList();
        posting(ORG_ADMIN, Map.of("since", second.get(1), "types", List.of("initiative")))
                .post(hook.path() + "/replays")
                .then()
                .statusCode(200);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(7);
        assertThat(receiver.messages().getLast().data().path("seq").asText()).isEqualTo(second.get(2));
        posting(ORG_ADMIN, Map.of("since", start.toString(), "types", List.of("project")))
                .post(hook.path() + "/replays")
                .then()
                .statusCode(200);
        hooks.settle();
        assertThat(receiver.messages()).hasSize(7);
        problem(
                        posting(ORG_ADMIN, Map.of("since", "yesterday")).post(hook.path() + "/replays"),
                        422,
                        "validation-failed")
                .body("errors.code", contains("not-a-position"));
    }

    @Test
    void a_test_is_sent_once_and_its_answer_kept_as_far_as_two_kilobytes() {
        var hook = hooks.active(receiver.answering(message -> new Reply(500, Map.of(), "x".repeat(100_000))), EVENTS);
        hook.post("/tests");
        hooks.settle();
        assertThat(receiver.messages()).extracting(Received::type).containsExactly("endpoint.test");
        assertThat(hook.state()).isEqualTo("ACTIVE");
        String delivery =
                as(ORG_ADMIN).get(hook.path() + "/deliveries?state=FAILED").path("items[0].id");
        as(ORG_ADMIN)
                .get(hook.path() + "/deliveries/" + delivery)
                .then()
                .body("attempts", hasSize(1))
                .body("attempts[0].answer", equalTo("x".repeat(2048)));
    }

    @Test
    void the_log_is_read_in_pages() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        watched.edited(3);
        hooks.settle();
        var path = hook.path() + "/deliveries?limit=2";
        var page = as(ORG_ADMIN)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        as(ORG_ADMIN)
                .get(path + "&cursor=" + page.<String>path("page.nextCursor"))
                .then()
                .body("items", hasSize(2))
                .body("items[1].type", equalTo("endpoint.verification"));
    }

    // H5

    @Test
    void for_a_day_both_secrets_sign() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        String next = as(ORG_ADMIN)
                .header("Idempotency-Key", key())
                .post(hook.path() + "/secret")
                .then()
                .statusCode(201)
                .body("previousSecretUntil", notNullValue())
                .extract()
                .path("secret");
        watched.edited(1);
        hooks.settle();
        var both = receiver.messages().getFirst();
        assertThat(both.header("Webhook-signature").split(" ", -1)).hasSize(2);
        assertThat(both.signedWith(hook.secret())).isTrue();
        assertThat(both.signedWith(next)).isTrue();
        hooks.execute(
                "update webhook_endpoint set previous_until = utc_timestamp(6) - interval 1 second where id = uuid_to_bin('%s')"
                        .formatted(hook.id()));
        watched.edited(1);
        hooks.settle();
        var one = receiver.messages().getLast();
        assertThat(one.signedWith(hook.secret())).isFalse();
        assertThat(one.signedWith(next)).isTrue();
    }

    // S2

    @Test
    void a_suspended_organisation_gets_nothing_until_it_is_back() {
        var watched = Watched.fresh();
        hooks.watching(watched, receiver);
        watched.edited(1);
        hooks.fanOut.run();
        hooks.execute("update organisation set status = 'SUSPENDED' where code = 'DEMO-KE'");
        try {
            watched.edited(2);
            hooks.settle();
            assertThat(receiver.messages()).isEmpty();
        } finally {
            hooks.execute("update organisation set status = 'VERIFIED' where code = 'DEMO-KE'");
        }
        hooks.settle();
        assertThat(receiver.messages().stream()
                        .map(each -> each.data().path("seq").asText())
                        .collect(Collectors.toSet()))
                .hasSize(3);
        assertThat(receiver.messages()).hasSize(3);
    }

    @Test
    void beyond_ten_thousand_waiting_messages_changes_are_announced_together_and_it_says_so() {
        var watched = Watched.fresh();
        var hook = hooks.watching(watched, receiver);
        hooks.execute("""
                insert into webhook_delivery (id, endpoint_id, kind, type, body, state, next_at, created_at)
                with recursive n (i) as (select 1 union all select i + 1 from n where i < 1000)
                select uuid_to_bin(uuid()), uuid_to_bin('%s'), 'EVENT', 'filler', '{}', 'DUE',
                  utc_timestamp(6) + interval 1 day, utc_timestamp(6)
                from n a join (select 1 from n limit 10) b""".formatted(hook.id()));
        watched.edited(2);
        hooks.settle();
        assertThat(receiver.messages()).extracting(Received::type).containsExactly("changes.available");
        assertThat(receiver.messages().getFirst().data().path("degraded").asBoolean())
                .isTrue();
        as(ORG_ADMIN).get(hook.path()).then().body("backlogged", equalTo(true));
        hooks.execute("delete from webhook_delivery where type = 'filler'");
        watched.edited(1);
        hooks.settle();
        assertThat(receiver.messages().getLast().type()).isEqualTo("initiative.changed");
        as(ORG_ADMIN).get(hook.path()).then().body("backlogged", equalTo(false));
    }

    @Test
    void after_thirty_days_everything_is_forgotten() {
        var watched = Watched.fresh();
        hooks.watching(watched, receiver);
        watched.edited(1);
        hooks.settle();
        hooks.execute(
                "update event_outbox set occurred_at = occurred_at - interval 31 day where rid = uuid_to_bin('%s')"
                        .formatted(watched.id()));
        hooks.execute("update webhook_delivery set created_at = created_at - interval 31 day");
        assertThat(hooks.number("select count(*) from webhook_attempt")).isPositive();
        upkeep.run();
        assertThat(hooks.number(
                        "select count(*) from event_outbox where rid = uuid_to_bin('%s')".formatted(watched.id())))
                .isZero();
        assertThat(hooks.number("select count(*) from webhook_delivery")).isZero();
        assertThat(hooks.number("select count(*) from webhook_attempt")).isZero();
    }
}
