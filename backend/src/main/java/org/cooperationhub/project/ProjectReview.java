package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

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
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Event<PublicContentChanged> shown;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on a submitted revision",
            description = "By a reviewer of another organisation. APPROVED publishes it; RETURNED needs a note.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewInput.class)))
    public ProjectView reviewProject(@RestPath UUID id, byte[] body) {
        var project = drafts.expected(id);
        caller.requireEverywhere(Action.REVIEW_PROJECT);
        var input = bodies.read(body, ReviewInput.class);
        var decision = Objects.requireNonNull(input.decision());
        if (decision == ReviewInput.Decision.RETURNED
                && (input.note() == null || input.note().isBlank()))
            throw Problems.invalid(List.of(Fault.at("/note", "required", Words.say("fault.required"))));
        var revision = project.working();
        var reviewer = caller.person();
        if (revision.publication == Publication.SUBMITTED && !revision.reviewableBy(caller, reviewer.id))
            throw Problems.forbidden(Words.say("forbidden.own-decision"));
        revision.review(decision, input.note(), reviewer);
        if (decision == ReviewInput.Decision.APPROVED) {
            project.publish();
            shown.fire(new PublicContentChanged(project));
        }
        return drafts.view(project);
    }
}
