package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a project away from readers. Nothing is deleted. */
@Path("projects/{id}/unpublication")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectUnpublication {
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
            summary = "Take a published project away from readers",
            description =
                    "By an administrator of the lead organisation or of the platform. Readers are told the reason, followers get a tombstone, a revision on its way to publication goes back to its organisation, and the way to readers starts anew with all keys.")
    @RequestBody(content = @Content(schema = @Schema(implementation = UnpublicationInput.class)))
    public ProjectView unpublishProject(@RestPath UUID id, byte[] body) {
        var project = drafts.expected(id);
        caller.require(Action.UNPUBLISH_PROJECT, project.lead.id);
        var reason = bodies.read(body, UnpublicationInput.class).reason();
        // a platform administrator acts for no organisation
        var own = caller.organisationsWhere(Action.UNPUBLISH_PROJECT).contains(project.lead.id);
        publication.unpublish(project, reason, own ? project.lead : null);
        return drafts.view(project);
    }
}
