package org.cooperationhub.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many published projects stand under each code, most first; at most 300 codes of each kind. */
@Schema(name = "Facets")
public record Facets(
        @Schema(description = "Projects that the whole filter leaves", examples = "3")
        long total,

        List<Count> countries,

        @Schema(description = "With country: the parts of these countries")
        List<Count> countryRoles,

        List<Count> initiatives,
        List<Count> pillars,
        List<Count> proposals,
        List<Count> activityStatuses,

        @Schema(description = "Organisations that lead") List<Count> organisations,

        @Schema(description = "Organisations that lead or take part")
        List<Count> participants,

        List<Count> actorTypes,
        List<Count> sectors,
        List<Count> sectorCategories,
        List<Count> sdgTargets,
        List<Count> sdgGoals,
        List<Count> markers,
        List<Count> groups,
        List<Count> collaborationTypes,
        List<Count> scopeLevels,
        List<Count> startYears) {
    private static final int MOST = 300;

    @Schema(name = "FacetCount")
    public record Count(
            @Schema(examples = "CN-AF-2021/1") String code,
            @Schema(examples = "3") long projects) {}

    static Facets of(long total, Map<FacetCode, Long> counts) {
        var by = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var each : Facet.COUNTED) by.put(each, new ArrayList<>());
        counts.forEach((key, projects) -> {
            var list = by.get(key.facet());
            if (list != null) list.add(new Count(key.code(), projects));
        });
        by.replaceAll((facet, list) -> list.stream()
                .sorted(Comparator.comparingLong(Count::projects).reversed().thenComparing(Count::code))
                .limit(MOST)
                .toList());
        return of(total, facet -> by.getOrDefault(facet, List.of()));
    }

    private static Facets of(long total, java.util.function.Function<Facet, List<Count>> by) {
        return new Facets(
                total,
                by.apply(Facet.COUNTRY),
                by.apply(Facet.COUNTRY_ROLE),
                by.apply(Facet.INITIATIVE),
                by.apply(Facet.PILLAR),
                by.apply(Facet.PROPOSAL),
                by.apply(Facet.ACTIVITY_STATUS),
                by.apply(Facet.ORGANISATION),
                by.apply(Facet.PARTICIPANT),
                by.apply(Facet.ACTOR_TYPE),
                by.apply(Facet.SECTOR),
                by.apply(Facet.SECTOR_CATEGORY),
                by.apply(Facet.SDG_TARGET),
                by.apply(Facet.SDG_GOAL),
                by.apply(Facet.MARKER),
                by.apply(Facet.GROUP),
                by.apply(Facet.COLLABORATION_TYPE),
                by.apply(Facet.SCOPE_LEVEL),
                by.apply(Facet.START_YEAR));
    }
}
