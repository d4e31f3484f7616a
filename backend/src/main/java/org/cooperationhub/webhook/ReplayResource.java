package org.cooperationhub.webhook;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.common.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Changes that are announced to an endpoint again. */
@Path("organisations/{code}/webhooks/{id}/replays")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Webhooks")
public class ReplayResource {
    @Inject
    Webhooks webhooks;

    @Inject
    Replays replays;

    @Inject
    Events events;

    @Inject
    WebhookCheck check;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replay changes", description = """
                    Announces what changed since then again, as far as it is not older than 30 days: in mode EVENTS each \
                    message with the webhook-id that it had, in mode NOTIFY in new messages. 409 unless the endpoint is in \
                    service.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReplayInput.class)))
    public ReplayView replayWebhook(@RestPath String code, @RestPath UUID id, byte[] body) {
        writes.requireKey();
        var endpoint = webhooks.writable(code, id);
        var input = bodies.read(body, ReplayInput.class);
        var types = check.types(input.types());
        var after = after(input.since());
        if (!endpoint.inService()) throw Problems.wrongState(endpoint.state, WebhookEndpoint.State.ACTIVE);
        var head = replays.head();
        var replay = replays.add(endpoint.id, after, head, types);
        return new ReplayView(
                replay,
                Message.number(after),
                Message.number(head),
                types.stream().map(Message::name).sorted().toList());
    }

    /** The number of the last change that is not wanted again. */
    private long after(String since) {
        var text = since.strip();
        if (text.matches("[0-9]{1,18}")) return Long.parseLong(text);
        try {
            return events.before(instant(text));
        } catch (DateTimeParseException neither) {
            throw Problems.invalid(List.of(Fault.at("/since", "not-a-position", Words.say("fault.not-a-position"))));
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
