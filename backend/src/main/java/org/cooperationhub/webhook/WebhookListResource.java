package org.cooperationhub.webhook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The webhook endpoints of an organisation. */
@Path("organisations/{code}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Webhooks")
public class WebhookListResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Secrets secrets;

    @Inject
    WebhookCheck check;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @GET
    @Operation(
            summary = "List webhooks",
            description =
                    "The endpoints of an organisation, at most ten, oldest first; for its administrators, its machines with the scope changes:read, and platform administrators.")
    public Page<WebhookView> listWebhooks(@RestPath String code) {
        var organisation = webhooks.organisation(code, Action.READ_WEBHOOKS);
        var manages = caller.may(Action.MANAGE_WEBHOOKS, organisation.id);
        return Page.whole(webhooks.of(organisation).stream()
                .map(each -> WebhookView.of(each, manages))
                .toList());
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Create a webhook", description = """
                    Answers with the signing secret, which is shown this once; a repetition of the request has it no more. \
                    The endpoint is sent a signed endpoint.verification at once and is used as soon as it has answered \
                    with 2xx and {"challenge": "…"} within ten seconds. Needs a recent sign-in. 409 when the organisation has ten.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = WebhookInput.class)))
    public WebhookView createWebhook(@RestPath String code, byte[] body) {
        writes.requireKey();
        var organisation = webhooks.organisation(code, Action.MANAGE_WEBHOOKS);
        caller.requireRecentSignIn();
        var input = bodies.read(body, WebhookInput.class);
        check.check(input);
        // locked, so that two at once do not become eleven
        webhooks.getEntityManager().lock(organisation, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (webhooks.of(organisation).size() >= Webhooks.MOST)
            throw Problems.wrongState("webhooks-full", Webhooks.MOST);
        var endpoint = new WebhookEndpoint();
        endpoint.id = Ids.create();
        endpoint.organisation = organisation;
        input.writeTo(endpoint);
        endpoint.moveTo(input.url());
        var secret = Secrets.create();
        endpoint.secret = secrets.sealed(secret, endpoint.idBytes());
        endpoint.createdBy = caller.person();
        endpoint.touch(endpoint.createdBy);
        endpoint.createdAt = endpoint.updatedAt;
        webhooks.persistAndFlush(endpoint);
        audit.decided(
                caller.person(),
                organisation.id,
                "webhook.create",
                "webhooks/" + endpoint.id,
                Map.of("url", endpoint.url));
        deliveries.single(endpoint.id, "VERIFICATION", Message.verification(endpoint.challenge));
        return WebhookView.of(endpoint, true, secret);
    }
}
