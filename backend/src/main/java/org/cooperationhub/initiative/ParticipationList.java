package org.cooperationhub.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Countries that take part in initiatives. */
@Path("participations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Participations")
public class ParticipationList {
    private static final Sort<Participation> BY_COUNTRY =
            new Sort<>("p.country", false, each -> each.country, text -> text, "p.id", each -> each.id);

    @Inject
    Initiatives initiatives;

    @Inject
    Cursors cursors;

    @GET
    @Operation(
            summary = "List participations",
            description = "Countries that take part in initiatives, ordered by country code.")
    public Page<ParticipationView> listParticipations(
            @BeanParam PageRequest request,
            @RestQuery @Parameter(description = "ISO 3166-1 alpha-2 codes, comma-separated") @Nullable String country,
            @RestQuery @Parameter(description = "Codes of initiatives, comma-separated") @Nullable String initiative) {
        return new Listing<>(Participation.class, "p", "Participation p join fetch p.initiative")
                .where("p.country in :countries", "countries", Filters.codes("country", country))
                .where("p.initiative.code in :initiatives", "initiatives", Filters.codes("initiative", initiative))
                .page(initiatives.getEntityManager(), cursors, request, BY_COUNTRY, "public")
                .map(ParticipationView::of);
    }
}
