package org.cooperationhub.result;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.project.ProjectContent;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How far a published project came: baseline, target and actual of every indicator. */
@Path("projects/{id}/results")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Results")
public class ResultsResource {
    @Inject
    Projects projects;

    @Inject
    Reports reports;

    @GET
    @Operation(
            summary = "Get the results of a published project",
            description =
                    "Per indicator and period: baseline, target, approved value, and the value to date: the last one of a cumulative indicator, the sum of another that counts units.")
    public ResultsView getProjectResults(@RestPath UUID id) {
        var project = projects.published(id);
        var revision = Objects.requireNonNull(project.publishedRevision);
        return ResultsView.of(
                project.id,
                revision.version,
                ProjectContent.results(revision),
                reports.byPeriod(project, revision),
                reports.locked(project));
    }
}
