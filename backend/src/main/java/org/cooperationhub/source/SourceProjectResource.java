package org.cooperationhub.source;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.MaxBody;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.ProjectInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Projects under the ids of a source; an id may hold slashes, raw or percent-encoded. */
@Path("sources/{source}/projects")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Sources")
public class SourceProjectResource {
    private static final int MIB = 1024 * 1024;

    @Inject
    SourceProjects projects;

    @Inject
    ProjectBatch batch;

    @GET
    @Operation(
            summary = "List the projects of a source",
            description = "What it knows by ids of its own, in their order; those that it deleted too.")
    public Page<SourceProjectSummary> listSourceProjects(@RestPath String source, @BeanParam PageRequest request) {
        return projects.page(source, request);
    }

    @GET
    @Path("{externalId: .+}")
    @Operation(
            summary = "Get a project by the id of its source",
            description = "The working revision, and what the source sent last. 410 after the source deleted it.")
    public SourceProjectView getSourceProject(@RestPath String source, @RestPath String externalId) {
        return projects.get(source, externalId);
    }

    @PUT
    @Path("{externalId: .+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a project under the id of its source", description = """
                    201 if it was not known, else 200. Members that are absent stay as they are, null clears one, arrays \
                    are replaced whole (RFC 7396); parts without id keep the id of the part with the same content, else of \
                    the one at the same place. The working revision is written, and started where there is none; of a \
                    trusted source it is handed in as soon as the checklist lets it. Review and keys stay with those who \
                    hold them. The same content again changes nothing, whatever others wrote meanwhile, unless If-Match \
                    names the version there is. An older Source-Version than the last one changes nothing either.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectInput.class)))
    public SourceProjectView putSourceProject(
            @RestPath String source,
            @RestPath String externalId,
            @Parameter(description = "Counter or RFC 3339 instant of the source")
                    @RestHeader("Source-Version")
                    @Nullable
                    String sourceVersion,
            byte[] body) {
        return projects.put(source, externalId, sourceVersion, body);
    }

    @DELETE
    @Path("{externalId: .+}")
    @Operation(summary = "Delete a project under the id of its source", description = """
                    A public one is taken from its readers, if the source is trusted or the caller an administrator, else \
                    409; one that is not public is put away. Nothing of its history is lost, and the same again is 204.""")
    public void deleteSourceProject(
            @RestPath String source,
            @RestPath String externalId,
            @Parameter(description = "Counter or RFC 3339 instant of the source")
                    @RestHeader("Source-Version")
                    @Nullable
                    String sourceVersion) {
        projects.delete(source, externalId, sourceVersion);
    }

    @POST
    @Path("batch")
    @ResponseStatus(207)
    @MaxBody(5 * MIB)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write projects of a source in bulk", description = """
                    Up to 500 items and 5 MiB, each as one PUT or, with op=delete, one DELETE; always 207 once executed, \
                    with the outcome of each item: created, updated, unchanged, deleted, stale (an older sourceVersion), \
                    conflict (another version or state), invalid, failed. Of a source that works both ways every item \
                    names ifVersion or sourceVersion. Without atomic, what is refused leaves the others alone. Safe to \
                    repeat with or without an Idempotency-Key; with one, a repeat gives the first answers.""")
    @RequestBody(content = @Content(schema = @Schema(implementation = SourceBatchInput.class)))
    public BatchView writeSourceProjects(
            @RestPath String source,
            @Parameter(
                            description =
                                    "reject refuses an item with a fault; skip leaves its faulty members out, writes the rest, and says so",
                            schema =
                                    @Schema(
                                            enumeration = {"reject", "skip"},
                                            defaultValue = "reject"))
                    @RestQuery
                    @Nullable
                    String onInvalid,
            @Parameter(
                            description = "All items in one transaction, or none: 422 with every fault",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @RestQuery
                    @Nullable
                    String atomic,
            byte[] body) {
        return batch.run(source, body, new ProjectBatch.Options(skips(onInvalid), atomic(atomic)));
    }

    private static boolean skips(@Nullable String onInvalid) {
        if (onInvalid == null || onInvalid.equals("reject")) return false;
        if (onInvalid.equals("skip")) return true;
        throw Problems.invalidParameter("onInvalid", "not-on-invalid");
    }

    private static boolean atomic(@Nullable String atomic) {
        if (atomic == null || atomic.equals("false")) return false;
        if (atomic.equals("true")) return true;
        throw Problems.invalidParameter("atomic", "not-a-boolean");
    }
}
