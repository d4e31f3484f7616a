package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
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

/** Working revisions of cooperation projects. */
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectResource {
    @Inject
    Projects projects;

    @Inject
    Organisations organisations;

    @Inject
    Drafts drafts;

    @Inject
    ProjectCheck check;

    @Inject
    ProjectEvents events;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Draft a project",
            description =
                    "By an editor of the lead organisation or its machine. Only the original title is needed at first.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectInput.class)))
    public ProjectView createProject(byte[] body) {
        writes.requireKey();
        caller.requireSomewhere(Action.EDIT_PROJECT);
        var input = bodies.read(body, ProjectInput.class);
        var lead = organisations
                .byCode(input.lead())
                // of what was merged its successor leads new projects
                .filter(each -> each.mergedInto == null)
                .filter(each -> each.status == OrganisationStatus.VERIFIED)
                .orElse(null);
        if (lead == null)
            throw Problems.invalid(List.of(Fault.at(
                    "/lead",
                    "unknown-code",
                    Words.say("fault.unknown-code", String.valueOf(input.lead()), "organisation"))));
        caller.require(Action.EDIT_PROJECT, lead.id);
        check.check(input, null);
        var project = drafts.create(lead, organisations.takeProjectNumber(lead), input);
        return drafts.view(project);
    }

    @GET
    @Path("{id}/draft")
    @Operation(
            summary = "Get the working revision",
            description = "With its own version. 404 for everybody who may not see drafts of its organisation.")
    public ProjectView getProjectDraft(@RestPath UUID id) {
        return drafts.view(projects.readable(id, caller));
    }

    @PATCH
    @Path("{id}/draft")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change the working revision",
            description =
                    "RFC 7396. Of a published project this starts a new revision; the published one stays public.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProjectInput.class)))
    public ProjectView editProject(@RestPath UUID id, byte[] body) {
        var project = projects.readable(id, caller);
        caller.requireIn(Action.EDIT_PROJECT, project.lead.id, project.id);
        drafts.match(project);
        drafts.requireEditable(project);
        var before = ProjectContent.of(project.working());
        var after = bodies.patch(body, before, ProjectInput.class);
        if (!Objects.equals(before.lead(), after.lead())) throw Problems.invalid(List.of(writes.readOnly("/lead")));
        var changed = bodies.changed(before, after);
        if (changed.isEmpty()) return drafts.view(project);
        check.check(after, before);
        drafts.write(project, after, changed);
        return drafts.view(project);
    }

    @DELETE
    @Path("{id}/draft")
    @Operation(
            summary = "Discard the working revision of a published project",
            description =
                    "By an editor of the lead organisation. Back to the published revision; the discarded one stays in the history. 409 where there is none to go back to.")
    public ProjectView discardProjectDraft(@RestPath UUID id) {
        var project = drafts.expected(id);
        caller.require(Action.SUBMIT_PROJECT, project.lead.id);
        events.record(project, ProjectAction.DISCARDED, List.of(), null);
        project.discard();
        return drafts.view(project);
    }
}
