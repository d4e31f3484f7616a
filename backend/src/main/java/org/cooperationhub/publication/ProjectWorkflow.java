package org.cooperationhub.publication;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Where a project stands. */
@Path("projects/{id}/workflow")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Projects")
public class ProjectWorkflow {
    @Inject
    Projects projects;

    @Inject
    Workflow workflow;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Who must act next on a project, and what is missing",
            description =
                    "With the keys, the findings that hold the working revision up, and what the caller may do. Its entity tag goes as If-Match with the next step. 404 for everybody who may not see the working revision.")
    public WorkflowView getProjectWorkflow(@RestPath UUID id) {
        return workflow.view(projects.readable(id, caller));
    }
}
