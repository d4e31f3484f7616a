package org.cooperationhub.initiative;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.country.Countries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A country's part in an initiative. */
@Path("initiatives/{code}/participations/{country}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Participations")
public class ParticipationResource {
    @Inject
    Initiatives initiatives;

    @Inject
    Countries countries;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @GET
    @Operation(summary = "Get a country's participation", description = "404 where none is recorded.")
    public ParticipationView getParticipation(@RestPath String code, @RestPath String country) {
        return Participation.<Participation>find(
                        "from Participation p join fetch p.initiative where p.initiative.code = ?1 and p.country = ?2",
                        code,
                        country)
                .singleResultOptional()
                .map(ParticipationView::of)
                .orElseThrow(Problems::notFound);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a country's participation",
            description =
                    "By a secretariat editor. Creates it or moves it, with 200 either way: INVITED, INTERESTED, PARTICIPATING, SUSPENDED, ENDED. If-Match is needed once it exists.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ParticipationInput.class)))
    public ParticipationView recordParticipation(@RestPath String code, @RestPath String country, byte[] body) {
        var initiative = initiatives.byCode(code);
        caller.requireWithin(Action.EDIT_TEXT, code);
        if (countries.known(Set.of(country)).isEmpty()) throw Problems.notFound();
        var input = bodies.read(body, ParticipationInput.class);
        if (input.since() != null && input.until() != null && input.until().isBefore(input.since()))
            throw Problems.invalid(List.of(Fault.at("/until", "date-order", Words.say("fault.date-order", "since"))));
        var found = Participation.<Participation>find("initiative = ?1 and country = ?2", initiative, country)
                .firstResult();
        var participation = found == null ? new Participation() : found;
        if (found == null) expected.matchNothing();
        else expected.match(found.version, found.updatedAt, Map.of());
        participation.initiative = initiative;
        participation.country = country;
        participation.moveTo(Objects.requireNonNull(input.status()), input.since(), input.until());
        if (found == null) participation.updatedAt = Now.instant();
        participation.persist();
        participation.getEntityManager().flush();
        return ParticipationView.of(participation);
    }
}
