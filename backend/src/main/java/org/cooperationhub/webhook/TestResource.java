package org.cooperationhub.webhook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Messages that say nothing but that they arrive. */
@Path("organisations/{code}/webhooks/{id}/tests")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Webhooks")
public class TestResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Writes writes;

    @POST
    @Operation(
            summary = "Send a test",
            description =
                    "One signed endpoint.test, tried once; what came of it stands in the log. 409 unless the endpoint is in service.")
    public DeliveryView createWebhookTest(@RestPath String code, @RestPath UUID id) {
        writes.requireKey();
        var endpoint = webhooks.writable(code, id);
        if (!endpoint.inService()) throw Problems.wrongState(endpoint.state, WebhookEndpoint.State.ACTIVE);
        var test = deliveries.single(endpoint.id, "TEST", Message.test());
        return DeliveryView.of(webhooks.delivery(endpoint, test, LockModeType.NONE));
    }
}
