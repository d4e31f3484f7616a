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

/** Who was consulted, who contributed and who benefits, per project and per proposal. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Trace")
public class TraceResource {
    @Inject
    Traces traces;

    @Inject
    Projects projects;

    @Inject
    Initiatives initiatives;

    @GET
    @Path("projects/{id}/trace")
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
    @Path("projects/{id}/trace/{ledger}")
    @Operation(summary = "List a ledger of a project", description = "CONSULTED, CONTRIBUTED or BENEFITED.")
    public Page<EntryView> listProjectLedger(
            @RestPath UUID id, @RestPath Ledger ledger, @BeanParam PageRequest request) {
        projects.published(id);
        return traces.ledger(ledger, id, null, request);
    }

    @GET
    @Path("proposals/{initiative}/{number}/trace")
    @Operation(
            summary = "Get the trace of a proposal in sum",
            description = "Over the countable published projects that carry it out.")
    public TraceView getProposalTrace(@RestPath String initiative, @RestPath int number) {
        var found = initiatives.byCode(initiative);
        var code = proposal(initiative, number);
        return new TraceView(
                traces.projects(code),
                traces.lights(null, code),
                traces.balance(null, code, found.addressedActorTypes),
                null,
                null);
    }

    @GET
    @Path("proposals/{initiative}/{number}/trace/{ledger}")
    @Operation(
            summary = "List a ledger of a proposal",
            description =
                    "Over the countable published projects that carry it out: CONSULTED, CONTRIBUTED or BENEFITED.")
    public Page<EntryView> listProposalLedger(
            @RestPath String initiative,
            @RestPath int number,
            @RestPath Ledger ledger,
            @BeanParam PageRequest request) {
        initiatives.byCode(initiative);
        return traces.ledger(ledger, null, proposal(initiative, number), request);
    }

    /** The code of a proposal that there is; 404 otherwise. */
    private String proposal(String initiative, int number) {
        return initiatives.proposal(initiative + "/" + number).code;
    }
}
