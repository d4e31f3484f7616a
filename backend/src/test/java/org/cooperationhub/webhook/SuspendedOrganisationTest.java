package org.cooperationhub.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooperationhub.testing.Account.PLATFORM_ADMIN;
import static org.cooperationhub.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cooperationhub.admission.Applicants;
import org.cooperationhub.webhook.Hooks.Watched;
import org.junit.jupiter.api.Test;

/** A suspension by its endpoint pauses deliveries with the next one; nothing is lost meanwhile. */
@QuarkusTest
class SuspendedOrganisationTest {
    @Inject
    Applicants applicants;

    @Inject
    Hooks hooks;

    @Test
    void nothing_is_delivered_to_a_suspended_organisation_and_what_waited_is_once_it_is_back() {
        var code = Applicants.admitted(applicants.confirmed());
        var suspension = "/organisations/" + code + "/suspension";
        try (var receiver = new Receiver()) {
            var watched = Watched.fresh();
            hooks.create(
                    PLATFORM_ADMIN, code, receiver.url(), Map.of("mode", "EVENTS", "entities", List.of(watched.id())));
            hooks.settle();
            watched.edited(1);
            hooks.settle();
            assertThat(receiver.messages()).hasSize(1);
            watched.edited(2);
            hooks.fanOut.run();
            as(PLATFORM_ADMIN)
                    .contentType("application/json")
                    .body(Map.of("reason", "Tried out"))
                    .put(suspension)
                    .then()
                    .statusCode(200);
            hooks.settle();
            assertThat(receiver.messages()).as("not one after the answer").hasSize(1);
            as(PLATFORM_ADMIN).delete(suspension).then().statusCode(200);
            hooks.settle();
            assertThat(receiver.messages()).hasSize(3);
        }
    }
}
