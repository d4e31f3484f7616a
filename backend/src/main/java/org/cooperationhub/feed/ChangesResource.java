package org.cooperationhub.feed;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.cooperationhub.common.Fresh;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.StoredBytes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The change feed. What is read is one snapshot of the index; the documents come after it. */
@Path("changes")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Fresh
@Tag(name = "Changes")
public class ChangesResource {
    @Inject
    Feed feed;

    @Inject
    FeedScope.OfCaller scopes;

    @Inject
    Waiting waiting;

    @Inject
    ChangeStream stream;

    @Inject
    Checksums checksums;

    @Inject
    ClockWatch clock;

    @Inject
    EmptyPolls polls;

    @Inject
    CurrentVertxRequest http;

    @GET
    @Blocking
    @Operation(
            summary = "Follow the changes",
            description =
                    "The newest state of every resource that changed since the cursor, in the order of the commits; without a cursor every live resource once. Nothing committed is skipped, something may come twice: apply what has a higher version than what you have. A resource that left the filter or your sight comes as remove. Store the cursor together with the items. After 410 cursor-gone read everything anew from its resync and delete what did not come.")
    @APIResponseSchema(value = ChangesView.class, responseCode = "200")
    public Uni<StoredBytes<ChangesView>> listChanges(
            @BeanParam ChangesRequest request,
            @RestQuery
                    @Parameter(
                            description = "Items a page, 1 to 1,000; larger values are taken as 1,000",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "500"))
                    @Nullable
                    String limit,
            @RestQuery
                    @Parameter(
                            description = "latest: no items, only the cursor of now",
                            schema = @Schema(enumeration = "latest"))
                    @Nullable
                    String start,
            @RestHeader("Prefer")
                    @Parameter(
                            description =
                                    "wait=25: seconds to wait for something new when there is nothing, 30 at most; without effect while too many wait",
                            schema = @Schema(type = SchemaType.STRING, examples = "wait=25"))
                    @Nullable
                    String prefer) {
        var most = ChangesRequest.rows(limit);
        var reading = feed.reading(request, scopes.get(), most);
        if (start != null) return Uni.createFrom().item(latest(reading, start).answer());
        var page = feed.read(reading);
        polls.found(http.getCurrent().request(), page);
        var seconds = Waiting.seconds(prefer);
        if (!page.empty() || seconds == 0 || !clock.enter())
            return Uni.createFrom().item(page.answer());
        return wait(reading, page, Duration.ofSeconds(seconds));
    }

    private Feed.Page latest(Feed.Reading reading, String start) {
        if (!start.equals("latest")) throw Problems.invalidParameter("start", "not-a-code", "latest");
        if (reading.from() != null) throw Problems.invalidParameter("start", "not-with-cursor");
        return feed.latest(reading);
    }

    private Uni<StoredBytes<ChangesView>> wait(Feed.Reading reading, Feed.Page empty, Duration most) {
        http.getCurrent().response().putHeader("Preference-Applied", "wait=" + most.toSeconds());
        var gone = Uni.createFrom()
                .<Feed.Page>emitter(left -> http.getCurrent()
                        // also when the client went away
                        .addEndHandler(end -> left.complete(empty)));
        return Uni.join()
                .first(waiting.next(reading, empty, most, scopes.stands(reading.scope())), gone)
                .toTerminate()
                .onTermination()
                .invoke(clock::leave)
                .map(Feed.Page::answer);
    }

    @GET
    @Path("checksum")
    @Operation(
            summary = "Prove that a copy is complete",
            description =
                    "The number of live resources in scope and the XOR of their hashes, with the cursor it holds for. The hash of one is the first eight bytes of SHA-256 over its type, a slash, its id as 36 lower-case characters, a slash and its version as decimal, in UTF-8: project/0193a3f0-0000-7000-8000-000000000001/8. XOR them, and write the result as 16 lower-case hexadecimal digits; of nothing it is sixteen zeros. Compare when your own cursor is the one in the answer.")
    public ChecksumView getChangesChecksum(@BeanParam ChangesRequest request) {
        if (request.cursor != null) throw Problems.invalidParameter("cursor", "not-here");
        return checksums.of(feed.reading(request, scopes.get(), 1));
    }

    @GET
    @Path("stream")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Watch the changes",
            description =
                    "Server-sent events for screens: each is named changes, carries a page as the list of changes does, and has the cursor as its id, so that a reader who lost the connection goes on by Last-Event-ID. Begins with what comes from now on. A comment every 15 seconds keeps the line open; after five minutes it ends, and a few seconds after the reader may see something else, to be opened again.")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> streamChanges(
            @BeanParam ChangesRequest request,
            @RestHeader("Last-Event-ID")
                    @Parameter(description = "The id of the last event, instead of a cursor")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        if (request.cursor == null) request.cursor = lastEventId;
        var reading = feed.reading(request, scopes.get(), ChangeStream.ITEMS);
        return stream.open(reading, scopes.stands(reading.scope()), sse);
    }
}
