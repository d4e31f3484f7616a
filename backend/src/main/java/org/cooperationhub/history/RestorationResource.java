package org.cooperationhub.history;

import io.quarkus.security.Authenticated;
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
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Bringing the content of an earlier revision back, as a new draft. */
@Path("projects/{id}/restoration")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "History")
public class RestorationResource {
    @Inject
    Histories histories;

    @Inject
    Drafts drafts;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bring a revision back",
            description =
                    "Its content becomes a new working revision; the one worked on until now stays in the history. 409 while that one is handed in; 422 where it has what may not be newly used, such as a code withdrawn since.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RestorationInput.class)))
    public ProjectView restoreRevision(@RestPath UUID id, byte[] body) {
        var project = drafts.expected(id);
        caller.requireIn(Action.EDIT_PROJECT, project.lead.id, project.id);
        var number =
                Objects.requireNonNull(bodies.read(body, RestorationInput.class).revision());
        var seen = Histories.Seen.inside(project);
        var revision = histories
                .optional(seen, number)
                .orElseThrow(() -> Problems.invalid(
                        List.of(Fault.at("/revision", "unknown-revision", Words.say("fault.unknown-revision")))));
        drafts.restore(project, revision, histories.lastNumber(project) + 1);
        return drafts.view(project);
    }
}
