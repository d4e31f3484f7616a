package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.FindingSeverity;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Handing a working revision in, and taking it back. */
@Path("projects/{id}/submission")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectSubmission {
    @Inject
    Drafts drafts;

    @Inject
    Checklist checklist;

    @Inject
    ProjectEvents events;

    @Inject
    Caller caller;

    @PUT
    @Operation(
            summary = "Hand the working revision to the reviewers",
            description =
                    "By an editor of the lead organisation. 409 if it is neither a draft nor returned, 422 with every critical finding.")
    public ProjectView submitProject(@RestPath UUID id) {
        var project = drafts.expected(id);
        caller.require(Action.SUBMIT_PROJECT, project.lead.id);
        checklist.refuse(project, FindingSeverity.CRITICAL);
        project.working().submit(caller);
        events.record(project, ProjectAction.SUBMITTED, List.of(), null);
        return drafts.view(project);
    }

    @DELETE
    @Operation(
            summary = "Take a submitted revision back",
            description = "It becomes a draft again. 409 if it is not submitted.")
    public ProjectView withdrawProject(@RestPath UUID id) {
        var project = drafts.expected(id);
        caller.require(Action.SUBMIT_PROJECT, project.lead.id);
        if (project.working().publication != Publication.SUBMITTED)
            throw Problems.wrongState(project.working().publication, Publication.DRAFT);
        project.working().withdraw();
        events.record(project, ProjectAction.WITHDRAWN, List.of(), null);
        return drafts.view(project);
    }
}
