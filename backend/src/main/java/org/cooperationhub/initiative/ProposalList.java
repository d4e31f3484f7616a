package org.cooperationhub.initiative;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The proposals of one initiative. */
@Path("initiatives/{code}/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Proposals")
public class ProposalList {
    @Inject
    Initiatives initiatives;

    @GET
    @Operation(
            summary = "List the proposals of an initiative",
            description = "Ordered by number; empty for a text without numbered points.")
    public Page<ProposalSummary> listProposals(@RestPath String code, @BeanParam PageRequest request) {
        return initiatives.proposalPage(initiatives.byCode(code), request).map(ProposalSummary::of);
    }
}
