package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
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
    Caller caller;

    @PUT
    @Operation(
            summary = "Hand the working revision to the reviewers",
            description = "409 if it is neither a draft nor returned.")
    public ProjectView submitProject(@RestPath UUID id) {
        var project = drafts.expected(id);
        caller.require(Action.SUBMIT_PROJECT, project.lead.id);
        var findings = drafts.findings(project);
        if (findings.has(FindingSeverity.CRITICAL)) throw refused(findings);
        project.working().submit(caller);
        return drafts.view(project);
    }

    /** 422 with every critical finding at once. */
    private static ProblemException refused(Findings findings) {
        return Problems.invalid(findings.of(FindingSeverity.CRITICAL).stream()
                .map(each -> Fault.at(each.pointer(), each.code(), each.message()))
                .toList());
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
        return drafts.view(project);
    }
}
