package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Putting a project away altogether. Nothing is deleted. */
@Path("projects/{id}/archive")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectArchive {
    @Inject
    Drafts drafts;

    @Inject
    PublishProject publication;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a project away",
            description =
                    "By an administrator of the lead organisation, while no key is open. It can no longer be edited; a published one is taken away from readers, as by its unpublication, and needs a reason as there.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ArchiveInput.class)))
    public ProjectView archiveProject(@RestPath UUID id, byte[] body) {
        var project = drafts.expected(id);
        caller.require(Action.ARCHIVE_PROJECT, project.lead.id);
        var reason = bodies.read(body, ArchiveInput.class).reason();
        var given = Objects.requireNonNullElse(reason, Map.<String, String>of());
        if (project.publishedRevision != null && given.values().stream().allMatch(String::isBlank))
            throw Problems.invalid(List.of(Fault.at("/reason", "required", Words.say("fault.required"))));
        publication.archive(project, given);
        return drafts.view(project);
    }
}
