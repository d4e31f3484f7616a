package org.cooperationhub.webhook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** One webhook endpoint: what it hears of, its secret, and its states. */
@Path("organisations/{code}/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Webhooks")
public class WebhookResource {
    private static final Duration OVERLAP = Duration.ofHours(24);

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
    Preconditions expected;

    @Inject
    Writes writes;

    @GET
    @Operation(summary = "Get a webhook", description = "Its filters, state and health; never its secret.")
    public WebhookView getWebhook(@RestPath String code, @RestPath UUID id) {
        var endpoint = webhooks.readable(code, id);
        return WebhookView.of(endpoint, caller.may(Action.MANAGE_WEBHOOKS, endpoint.organisation.id));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change a webhook",
            description =
                    "RFC 7396. Another address needs a recent sign-in and has to be verified again; what happens meanwhile is sent to it afterwards.")
    @RequestBody(content = @Content(schema = @Schema(implementation = WebhookInput.class)))
    public WebhookView editWebhook(@RestPath String code, @RestPath UUID id, byte[] body) {
        var endpoint = webhooks.writable(code, id);
        expected.match(endpoint.version, endpoint.updatedAt, endpoint.fieldVersions);
        var before = WebhookInput.of(endpoint);
        var after = bodies.patch(body, before, WebhookInput.class);
        check.check(after);
        var changed = bodies.changed(before, after);
        if (changed.isEmpty()) return WebhookView.of(endpoint, true);
        if (changed.contains("url")) caller.requireRecentSignIn();
        after.writeTo(endpoint);
        endpoint.fieldVersions = writes.stamped(endpoint.fieldVersions, changed, endpoint.version + 1);
        audit.decided(Deed.of("webhook.edit", "webhooks/" + endpoint.id)
                .at(endpoint.organisation.id)
                .changing(bodies.values(before, changed), bodies.values(after, changed)));
        if (changed.contains("url")) {
            endpoint.moveTo(after.url());
            note(endpoint, "webhook.move", Map.of("url", endpoint.url));
            deliveries.single(endpoint.id, "VERIFICATION", Message.verification(endpoint.challenge));
        }
        return written(endpoint);
    }

    @DELETE
    @Operation(
            summary = "Remove a webhook",
            description = "Nothing more is sent to it, its secrets are forgotten. Repeating it changes nothing.")
    public void deleteWebhook(@RestPath String code, @RestPath UUID id) {
        var endpoint = webhooks.withRemoved(code, id, Action.MANAGE_WEBHOOKS, LockModeType.PESSIMISTIC_WRITE);
        if (endpoint.deletedAt != null) return;
        expected.match(endpoint.version, endpoint.updatedAt, endpoint.fieldVersions);
        endpoint.remove();
        note(endpoint, "webhook.remove", Map.of());
        endpoint.touch(caller.person());
    }

    @POST
    @Path("secret")
    @ResponseStatus(201)
    @Operation(
            summary = "Make a new secret",
            description =
                    "Shown this once. Needs a recent sign-in. For 24 hours every message carries two signatures, with the new secret and with the one before.")
    public WebhookView createWebhookSecret(@RestPath String code, @RestPath UUID id) {
        writes.requireKey();
        var endpoint = webhooks.writable(code, id);
        caller.requireRecentSignIn();
        var secret = Secrets.create();
        endpoint.previousSecret = endpoint.secret;
        endpoint.previousUntil = Now.instant().plus(OVERLAP);
        endpoint.secret = secrets.sealed(secret, endpoint.idBytes());
        endpoint.touch(caller.person());
        note(endpoint, "webhook.secret", Map.of());
        webhooks.flush();
        return WebhookView.of(endpoint, true, secret);
    }

    @PUT
    @Path("verification")
    @Operation(
            summary = "Ask for the challenge again",
            description = "Sends the challenge once more; 409 unless the endpoint is UNVERIFIED.")
    public WebhookView verifyWebhook(@RestPath String code, @RestPath UUID id) {
        var endpoint = webhooks.writable(code, id);
        if (endpoint.state != WebhookEndpoint.State.UNVERIFIED)
            throw Problems.wrongState(endpoint.state, WebhookEndpoint.State.ACTIVE);
        if (!webhooks.verificationWaits(endpoint))
            deliveries.single(endpoint.id, "VERIFICATION", Message.verification(endpoint.challenge));
        return WebhookView.of(endpoint, true);
    }

    @PUT
    @Path("pause")
    @Operation(
            summary = "Pause a webhook",
            description = "What happens meanwhile is sent after the pause, as far as it is not older than 30 days.")
    public WebhookView pauseWebhook(@RestPath String code, @RestPath UUID id) {
        var endpoint = webhooks.writable(code, id);
        if (endpoint.state == WebhookEndpoint.State.PAUSED) return WebhookView.of(endpoint, true);
        endpoint.pause();
        note(endpoint, "webhook.pause", Map.of());
        return written(endpoint);
    }

    @DELETE
    @Path("pause")
    @Operation(
            summary = "Resume a webhook",
            description =
                    "Whatever paused it. What it missed is sent now; what waits for another try is tried at once.")
    public WebhookView resumeWebhook(@RestPath String code, @RestPath UUID id) {
        var endpoint = webhooks.writable(code, id);
        if (endpoint.inService()) return WebhookView.of(endpoint, true);
        endpoint.resume();
        note(endpoint, "webhook.resume", Map.of());
        deliveries.tryNow(endpoint.id);
        return written(endpoint);
    }

    private void note(WebhookEndpoint endpoint, String action, Map<String, Object> details) {
        audit.decided(caller.person(), endpoint.organisation.id, action, "webhooks/" + endpoint.id, details);
    }

    private WebhookView written(WebhookEndpoint endpoint) {
        endpoint.touch(caller.person());
        webhooks.flush();
        return WebhookView.of(endpoint, true);
    }
}
