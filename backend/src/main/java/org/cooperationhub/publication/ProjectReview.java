package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.FindingSeverity;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.project.PublicContentChanged;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A reviewer's decision on a submitted revision. */
@Path("projects/{id}/review")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectReview {
    @Inject
    Drafts drafts;

    @Inject
    Checklist checklist;

    @Inject
    OpenKeys keys;

    @Inject
    PublishProject publication;

    @Inject
    ProjectEvents events;

    @Inject
    Organisations organisations;

    @Inject
    Event<PublicContentChanged> curated;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on a submitted revision",
            description =
                    "By a reviewer of another organisation. APPROVED is refused with every error of the checklist; then the lead organisation and the partner countries whom a change concerns are asked, or it is published if it concerns nobody. RETURNED needs a note, and may follow while the keys are open.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewInput.class)))
    public ProjectView reviewProject(@RestPath UUID id, byte[] body) {
        var project = drafts.expected(id);
        caller.requireEverywhere(Action.REVIEW_PROJECT);
        var input = bodies.read(body, ReviewInput.class);
        var decision = Objects.requireNonNull(input.decision());
        var note = decision.explained(input.note());
        var next = decision == Decision.APPROVED ? Publication.KEYS_PENDING : Publication.RETURNED;
        var revision = project.working();
        if (!revision.publication.mayBecome(next)) throw Problems.wrongState(revision.publication, next);
        if (revision.ofReviewer(caller, caller.person().id))
            throw Problems.forbidden(Words.say("forbidden.own-decision"));
        if (project.curate(input.countable(), input.secondaryReportOf()))
            curated.fire(new PublicContentChanged(project));
        if (decision == Decision.APPROVED) pass(project, note);
        else giveBack(project, Objects.requireNonNull(note));
        return drafts.view(project);
    }

    private void pass(Project project, @Nullable String note) {
        checklist.refuse(project, FindingSeverity.ERROR);
        project.working().pass(caller.person(), note);
        record(project, ProjectAction.EDITORIALLY_APPROVED, note);
        if (!keys.open(project)) publication.publish(project);
    }

    private void giveBack(Project project, String note) {
        project.working().giveBack(note);
        record(project, ProjectAction.RETURNED, note);
    }

    /** On behalf of the organisation whose member the reviewer is. */
    private void record(Project project, ProjectAction action, @Nullable String note) {
        var behalf = caller.behalf(Action.REVIEW_PROJECT);
        events.record(project, action, behalf == null ? null : organisations.findById(behalf), null, note);
    }
}
