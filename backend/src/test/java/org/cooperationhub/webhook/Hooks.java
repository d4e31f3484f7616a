package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.ORG_ADMIN;
import static org.cooperationhub.testing.Account.SECRETARIAT;
import static org.cooperationhub.testing.Api.as;
import static org.cooperationhub.testing.Api.key;
import static org.cooperationhub.testing.Api.patching;
import static org.cooperationhub.testing.Api.posting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.cooperationhub.testing.Account;
import org.cooperationhub.testing.Api;
import org.cooperationhub.testing.NewInitiative;

/** Endpoints for tests, and the two jobs run until nothing is due any more. */
@Singleton
class Hooks {
    @Inject
    FanOut fanOut;

    @Inject
    Sender sender;

    @Inject
    DataSource database;

    /** An endpoint as its creation answered. */
    record Hook(String id, String secret) {
        String path() {
            return "/organisations/DEMO-KE/webhooks/" + id;
        }

        String state() {
            return as(ORG_ADMIN).get(path()).then().statusCode(200).extract().path("state");
        }

        void put(String noun) {
            as(ORG_ADMIN).put(path() + noun).then().statusCode(200);
        }

        void post(String noun) {
            as(ORG_ADMIN)
                    .header("Idempotency-Key", key())
                    .post(path() + noun)
                    .then()
                    .statusCode(200);
        }

        void resume() {
            as(ORG_ADMIN).delete(path() + "/pause").then().statusCode(200);
        }
    }

    /** An initiative of a test, whose changes nobody else makes; each edit is one public event. */
    record Watched(String path, String id) {
        static Watched fresh() {
            var path = NewInitiative.registered().path();
            return new Watched(path, Api.anonymous().get(path).then().extract().path("id"));
        }

        void edited(int times) {
            for (var i = 0; i < times; i++)
                patching(SECRETARIAT, "*", Map.of("title", Map.of("en", "Edited " + UUID.randomUUID())))
                        .patch(path)
                        .then()
                        .statusCode(200);
        }
    }

    Hook create(Receiver receiver, Map<String, ?> more) {
        return create(ORG_ADMIN, "DEMO-KE", receiver.url(), more);
    }

    Hook create(Account by, String organisation, String url, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("url", url);
        var answer = posting(by, body)
                .post("/organisations/" + organisation + "/webhooks")
                .then()
                .statusCode(201)
                .extract();
        return new Hook(answer.path("id"), answer.path("secret"));
    }

    /** Verified, and with nothing left of what happened before. */
    Hook active(Receiver receiver, Map<String, ?> more) {
        var hook = create(receiver, more);
        settle();
        assertThat(hook.state()).isEqualTo("ACTIVE");
        return hook;
    }

    /** Each change of one initiative in a message of its own. */
    Hook watching(Watched watched, Receiver receiver) {
        return active(receiver, Map.of("mode", "EVENTS", "entities", java.util.List.of(watched.id())));
    }

    /** Runs the jobs until nothing is due. */
    void settle() {
        fanOut.run();
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            sender.run();
            waitFor(() -> sender.running() == 0);
            if (number("""
                    select count(*) from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
                    join organisation o on o.id = e.organisation_id
                    where d.state in ('DUE', 'SENDING') and d.next_at <= utc_timestamp(6) and e.deleted_at is null
                    and o.status = 'VERIFIED' and e.state <> 'PAUSED'
                    and (e.state = 'UNVERIFIED') = (d.kind = 'VERIFICATION')""") == 0) return;
            assertThat(Instant.now()).isBefore(end);
        }
    }

    static void waitFor(java.util.function.BooleanSupplier what) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (!what.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** As if the time to the next attempt had passed. */
    void forward(Hook hook) {
        execute(
                "update webhook_delivery set next_at = utc_timestamp(6) where endpoint_id = uuid_to_bin('%s') and state = 'DUE'"
                        .formatted(hook.id()));
    }

    void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    long number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** Removes all endpoints, so that the next test has room for its own. */
    void clear() {
        execute("update webhook_endpoint set deleted_at = utc_timestamp(6) where deleted_at is null");
    }
}
