package org.cooperationhub.project;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many published projects stand under each code. */
@Path("projects/facets")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Projects")
public class ProjectFacets {
    @Inject
    Projects projects;

    @Schema(name = "Facets")
    public record Facets(List<Count> proposals, List<Count> countries, List<Count> activityStatuses) {}

    @Schema(name = "FacetCount")
    public record Count(
            @Schema(examples = "CN-AF-2021/1") String code,
            @Schema(examples = "3") long projects) {}

    @GET
    @Operation(
            summary = "Count published projects",
            description = "By proposal, country and activity status; codes without projects are absent.")
    public Facets getProjectFacets() {
        return new Facets(counts("proposal"), counts("country"), counts("activityStatus"));
    }

    private List<Count> counts(String facet) {
        return projects.counts(facet).stream()
                .map(row -> new Count((String) row[0], ((Number) row[1]).longValue()))
                .toList();
    }
}
