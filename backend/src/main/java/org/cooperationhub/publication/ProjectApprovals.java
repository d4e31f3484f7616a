package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The keys of a revision: one of the lead organisation, one of each partner country. */
@Path("projects/{id}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectApprovals {
    @Inject
    Projects projects;

    @Inject
    Drafts drafts;

    @Inject
    ApprovalKeys keys;

    @Inject
    TurnKey turn;

    @Inject
    Workflow workflow;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @GET
    @Operation(
            summary = "List the keys of a project",
            description =
                    "Of the working revision, or of the published one while the working one needs none yet. 404 for everybody who may not see the working revision.")
    public Page<KeyView> listProjectApprovals(@RestPath UUID id) {
        var project = projects.readable(id, caller);
        return Page.whole(keys.current(project).stream().map(KeyView::of).toList());
    }

    @PUT
    @Path("{holder}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Turn a key",
            description =
                    "LEAD by an administrator of the lead organisation, a country's by its focal point or state authority; never by whoever submitted the revision. The last key publishes it. The same decision of the same person may be repeated; another one on a key that is turned is 409.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApprovalInput.class)))
    public WorkflowView decideApproval(
            @RestPath UUID id,
            @RestPath
                    @Parameter(
                            description = "LEAD, or an ISO 3166-1 alpha-2 code",
                            schema = @Schema(pattern = "^(LEAD|[A-Z]{2})$"))
                    String holder,
            byte[] body) {
        projects.lock(id);
        var project = projects.withWorking(id);
        var key = keys.of(project.working(), holder).orElse(null);
        // who decided may always hear so again, even where that ended their sight of the revision
        var mine = key != null && key.decidedBy(caller.personId());
        if (!mine && !Projects.readableBy(caller, project)) throw Problems.notFound();
        turn.require(project, holder);
        var input = bodies.read(body, ApprovalInput.class);
        var decision = Objects.requireNonNull(input.decision());
        if (mine && Objects.requireNonNull(key).decision == decision.ofKey()) return workflow.view(project);
        drafts.match(project);
        turn.turn(project, holder, key, decision, decision.explained(input.note()));
        return workflow.view(project);
    }
}
