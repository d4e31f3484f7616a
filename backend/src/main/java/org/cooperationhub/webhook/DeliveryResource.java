package org.cooperationhub.webhook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The log of what was sent to an endpoint. */
@Path("organisations/{code}/webhooks/{id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Webhooks")
public class DeliveryResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Writes writes;

    @GET
    @Operation(summary = "List deliveries", description = "Of the last 30 days, newest first.")
    public Page<DeliveryView> listWebhookDeliveries(
            @RestPath String code, @RestPath UUID id, @BeanParam DeliveryFilter filter) {
        return webhooks.deliveries(webhooks.readable(code, id), filter).map(DeliveryView::of);
    }

    @GET
    @Path("{delivery}")
    @Operation(
            summary = "Get a delivery",
            description = "With the body that is sent and the answer to each attempt, as far as its first 2 kB.")
    public DeliveryView.Detail getWebhookDelivery(@RestPath String code, @RestPath UUID id, @RestPath UUID delivery) {
        var found = webhooks.delivery(webhooks.readable(code, id), delivery, LockModeType.NONE);
        return DeliveryView.Detail.of(found, webhooks.attempts(found.id));
    }

    @POST
    @Path("{delivery}/attempts")
    @Operation(
            summary = "Send a delivery again",
            description =
                    "At once, with the same webhook-id. 409 while it is being sent, while the endpoint gets nothing, and for the challenge to an address.")
    public DeliveryView createWebhookAttempt(@RestPath String code, @RestPath UUID id, @RestPath UUID delivery) {
        writes.requireKey();
        var endpoint = webhooks.writable(code, id);
        var found = webhooks.delivery(endpoint, delivery, LockModeType.PESSIMISTIC_WRITE);
        if (!endpoint.inService()) throw Problems.wrongState(endpoint.state, WebhookEndpoint.State.ACTIVE);
        if (found.kind == WebhookDelivery.Kind.VERIFICATION)
            throw Problems.wrongState(endpoint.state, WebhookEndpoint.State.UNVERIFIED);
        found.again();
        webhooks.flush();
        return DeliveryView.of(found);
    }
}
