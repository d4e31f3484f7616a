package org.cooperationhub.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.initiative.Initiatives;
import org.cooperationhub.project.Freshness;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who was consulted for a project, who contributes and who benefits. */
@Path("projects/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Trace")
public class ProjectTraceResource {
    @Inject
    Traces traces;

    @Inject
    Projects projects;

    @Inject
    Initiatives initiatives;

    @GET
    @Operation(
            summary = "Get the trace of a project in sum",
            description =
                    "Three lights, the balance of actors against those that the initiatives call on, and the age of the last progress.")
    public TraceView getProjectTrace(@RestPath UUID id) {
        var project = projects.published(id);
        var revision = Objects.requireNonNull(project.publishedRevision);
        var codes = revision.proposals.stream()
                .map(each -> each.proposal().split("/", 2)[0])
                .collect(Collectors.toSet());
        var balance = traces.balance(id, null, initiatives.addressedActorTypes(codes));
        return new TraceView(
                project.countable ? 1 : 0,
                traces.lights(id, null),
                balance,
                Freshness.of(project, revision, Now.instant()),
                project.lastProgressAt);
    }

    @GET
    @Path("{ledger}")
    @Operation(summary = "List a ledger of a project", description = "CONSULTED, CONTRIBUTED or BENEFITED.")
    public Page<EntryView> listProjectLedger(
            @RestPath UUID id, @RestPath Ledger ledger, @BeanParam PageRequest request) {
        projects.published(id);
        return traces.ledger(ledger, id, null, request);
    }
}
