package org.cooperationhub.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.common.Writes;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Systems of partners, each of one organisation. Another organisation's answers 404. */
@Path("sources")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Sources")
public class SourceResource {
    @Inject
    SourceSystems sources;

    @Inject
    ExternalRefs refs;

    @Inject
    Organisations organisations;

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
    @Operation(summary = "List source systems", description = "Those that the caller may see, by key.")
    public Page<SourceView> listSources(@BeanParam PageRequest request) {
        return sources.page(request).map(each -> SourceView.of(each, caller));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register a source system",
            description = "By an administrator of its organisation or of the platform. 409 if the key is taken.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SourceInput.class)))
    public SourceView createSource(byte[] body) {
        writes.requireKey();
        caller.requireSomewhere(Action.MANAGE_SOURCES);
        var input = bodies.read(body, SourceInput.class);
        var organisation = organisations
                .byCode(input.organisation())
                .filter(each -> each.status == OrganisationStatus.VERIFIED)
                .orElse(null);
        if (organisation == null)
            throw Problems.invalid(List.of(Fault.at(
                    "/organisation",
                    "unknown-code",
                    Words.say("fault.unknown-code", input.organisation(), "organisation"))));
        caller.require(Action.MANAGE_SOURCES, organisation.id);
        if (input.trusted()) caller.requireEverywhere(Action.TRUST_SOURCE);
        if (sources.byKey(input.key()).isPresent()) throw Problems.duplicate("/key", input.key());
        var source = new SourceSystem();
        source.key = input.key();
        source.organisation = organisation;
        source.createdAt = Now.instant();
        write(input, source);
        source.persist();
        note(source, "source.create", null, Map.of("trusted", source.trusted));
        return SourceView.of(source, caller);
    }

    @GET
    @Path("{source}")
    @Operation(summary = "Get a source system", description = "404 for one of another organisation.")
    public SourceView getSource(@RestPath String source) {
        return SourceView.of(sources.readable(source), caller);
    }

    @GET
    @Path("{source}/activity")
    @Operation(
            summary = "Get what a source system did",
            description = "How many projects it knows, and when something of it was last taken.")
    public SourceActivity getSourceActivity(@RestPath String source) {
        return refs.activity(sources.readable(source));
    }

    @PATCH
    @Path("{source}")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change a source system",
            description =
                    "RFC 7396. By an administrator of its organisation or of the platform; trust by the latter alone.")
    @RequestBody(content = @Content(schema = @Schema(implementation = SourceInput.class)))
    public SourceView editSource(@RestPath String source, byte[] body) {
        var found = managed(source);
        var before = SourceInput.of(found);
        var after = bodies.patch(body, before, SourceInput.class);
        var faults = new ArrayList<Fault>();
        if (!after.key().equals(before.key())) faults.add(writes.readOnly("/key"));
        if (!after.organisation().equals(before.organisation())) faults.add(writes.readOnly("/organisation"));
        if (!faults.isEmpty()) throw Problems.invalid(faults);
        if (!after.trusted().equals(before.trusted())) caller.requireEverywhere(Action.TRUST_SOURCE);
        var changed = bodies.changed(before, after);
        if (!changed.isEmpty()) {
            write(after, found);
            note(found, "source.edit", bodies.values(before, changed), bodies.values(after, changed));
        }
        return flushed(found);
    }

    @PUT
    @Path("{source}/deactivation")
    @Operation(
            summary = "Deactivate a source system",
            description = "Nothing can be written through it any more; its ids stay. The same again changes nothing.")
    public SourceView deactivateSource(@RestPath String source) {
        return moved(source, Now.instant());
    }

    @DELETE
    @Path("{source}/deactivation")
    @Operation(summary = "Activate a source system again", description = "Without effect on an active one.")
    public SourceView activateSource(@RestPath String source) {
        return moved(source, null);
    }

    private SourceView moved(String key, @Nullable Instant deactivated) {
        var source = managed(key);
        if ((source.deactivatedAt == null) == (deactivated == null)) return SourceView.of(source, caller);
        source.deactivatedAt = deactivated;
        source.updatedAt = Now.instant();
        note(source, deactivated == null ? "source.activate" : "source.deactivate", null, null);
        return flushed(source);
    }

    private void note(
            SourceSystem source, String action, @Nullable Map<String, ?> before, @Nullable Map<String, ?> after) {
        audit.decided(Deed.of(action, "sources/" + source.key)
                .at(source.organisation.id)
                .changing(before, after));
    }

    private SourceSystem managed(String key) {
        var source = sources.readable(key);
        caller.require(Action.MANAGE_SOURCES, source.organisation.id);
        expected.match(source.version, source.updatedAt, Map.of());
        return source;
    }

    private static void write(SourceInput from, SourceSystem to) {
        to.name = from.name();
        to.trusted = from.trusted();
        to.twoWay = from.twoWay();
        to.updatedAt = Now.instant();
    }

    private SourceView flushed(SourceSystem source) {
        sources.flush();
        return SourceView.of(source, caller);
    }
}
