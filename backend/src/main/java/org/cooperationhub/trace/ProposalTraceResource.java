package org.cooperationhub.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.initiative.Initiatives;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who was consulted, who contributes and who benefits in the projects that carry out a proposal. */
@Path("proposals/{initiative}/{number}/trace")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Trace")
public class ProposalTraceResource {
    @Inject
    Traces traces;

    @Inject
    Initiatives initiatives;

    @GET
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
    @Path("{ledger}")
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
