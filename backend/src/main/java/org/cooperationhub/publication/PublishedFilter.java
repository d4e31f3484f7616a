package org.cooperationhub.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cooperationhub.common.Days;
import org.cooperationhub.common.Problems;
import org.cooperationhub.money.Amounts;
import org.cooperationhub.project.ProjectFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which published projects. */
public class PublishedFilter extends ProjectFilter {
    private static final Set<Facet> WORKING =
            EnumSet.of(Facet.COUNTRY, Facet.PROPOSAL, Facet.INITIATIVE, Facet.ORGANISATION, Facet.ACTIVITY_STATUS);

    @RestQuery
    @Parameter(
            description =
                    "LOCATION, BENEFICIARY, PROVIDER, comma-separated; with country, the part that this country has")
    public @Nullable String countryRole;

    @RestQuery
    @Parameter(description = "Codes of pillars, comma-separated, such as CN-AF-2021/DEV")
    public @Nullable String pillar;

    @RestQuery
    @Parameter(description = "Codes of member organisations that lead or take part, comma-separated")
    public @Nullable String participant;

    @RestQuery
    @Parameter(description = "Codes of member organisations to which a contribution or benefit goes, comma-separated")
    public @Nullable String receiver;

    @RestQuery
    @Parameter(description = "DAC 5-digit sectors, comma-separated")
    public @Nullable String sector;

    @RestQuery
    @Parameter(description = "DAC 3-digit categories, comma-separated; those of the sectors as well")
    public @Nullable String sectorCategory;

    @RestQuery
    @Parameter(description = "SDG targets, comma-separated, such as 9.c")
    public @Nullable String sdgTarget;

    @RestQuery
    @Parameter(description = "SDG goals, comma-separated, such as 9")
    public @Nullable String sdgGoal;

    @RestQuery
    @Parameter(description = "PolicyMarker, comma-separated; those that are at least significant")
    public @Nullable String marker;

    @RestQuery
    @Parameter(description = "VulnerableGroup, comma-separated; those that are served at least among others")
    public @Nullable String group;

    @RestQuery
    @Parameter(description = "IATI CollaborationType, comma-separated")
    public @Nullable String collaborationType;

    @RestQuery
    @Parameter(description = "IATI ActivityScope, comma-separated")
    public @Nullable String scopeLevel;

    @RestQuery
    @Parameter(description = "ActorType of organisations that lead or take part, comma-separated")
    public @Nullable String actorType;

    @RestQuery
    @Parameter(description = "Years of the actual, else planned start, comma-separated")
    public @Nullable String startYear;

    @RestQuery
    @Parameter(description = "Codes of parent projects, comma-separated, such as DEMO-KE-1")
    public @Nullable String parent;

    @RestQuery
    @Parameter(
            description =
                    "Age of the last progress: FRESH below 12 months, DUE below 24, OVERDUE above; comma-separated")
    public @Nullable String freshness;

    @RestQuery
    @Parameter(
            description = "First day of the actual, else planned start",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String startDateFrom;

    @RestQuery
    @Parameter(
            description = "Last day of the actual, else planned start",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String startDateTo;

    @RestQuery
    @Parameter(
            description = "First day of the actual, else planned end",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String endDateFrom;

    @RestQuery
    @Parameter(
            description = "Last day of the actual, else planned end",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String endDateTo;

    @RestQuery
    @Parameter(
            description = "First day of the last public change, in UTC",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String updatedFrom;

    @RestQuery
    @Parameter(
            description = "Last day of the last public change, in UTC",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String updatedTo;

    @RestQuery
    @Parameter(
            description =
                    "Least sum of the budgets in US dollars, revised ones in the place of the original ones of their period; a project with a budget that no rate converts has none",
            schema = @Schema(type = SchemaType.STRING, pattern = Amounts.FORM))
    public @Nullable String budgetFrom;

    @RestQuery
    @Parameter(
            description = "Largest sum of the budgets in US dollars",
            schema = @Schema(type = SchemaType.STRING, pattern = Amounts.FORM))
    public @Nullable String budgetTo;

    /** A list of codes, by the facet that has them. */
    record Coded(Facet facet, String name, @Nullable String value) {}

    /** What an entry, under the alias {@code s}, is compared with. */
    record Bound(
            String name,
            @Nullable String value,
            String condition,
            @Nullable Object bound) {}

    private static Bound day(String name, @Nullable String value, String condition) {
        return new Bound(name, value, condition, Days.parameter(name, value));
    }

    private static Bound dollars(String name, @Nullable String value, String condition) {
        return new Bound(name, value, condition, value == null ? null : Amounts.parameter(name, value));
    }

    List<Coded> coded() {
        return List.of(
                new Coded(Facet.COUNTRY, "country", country),
                new Coded(Facet.PROPOSAL, "proposal", proposal),
                new Coded(Facet.INITIATIVE, "initiative", initiative),
                new Coded(Facet.ORGANISATION, "organisation", organisation),
                new Coded(Facet.ACTIVITY_STATUS, "activityStatus", activityStatus),
                new Coded(Facet.COUNTRY_ROLE, "countryRole", countryRole),
                new Coded(Facet.PILLAR, "pillar", pillar),
                new Coded(Facet.PARTICIPANT, "participant", participant),
                new Coded(Facet.SECTOR, "sector", sector),
                new Coded(Facet.SECTOR_CATEGORY, "sectorCategory", sectorCategory),
                new Coded(Facet.SDG_TARGET, "sdgTarget", sdgTarget),
                new Coded(Facet.SDG_GOAL, "sdgGoal", sdgGoal),
                new Coded(Facet.MARKER, "marker", marker),
                new Coded(Facet.GROUP, "group", group),
                new Coded(Facet.COLLABORATION_TYPE, "collaborationType", collaborationType),
                new Coded(Facet.SCOPE_LEVEL, "scopeLevel", scopeLevel),
                new Coded(Facet.ACTOR_TYPE, "actorType", actorType),
                new Coded(Facet.START_YEAR, "startYear", startYear),
                new Coded(Facet.PARENT, "parent", parent),
                new Coded(Facet.RECEIVER, "receiver", receiver));
    }

    /** 400 for a value that is no day, or no sum. */
    List<Bound> bounds() {
        return List.of(
                day("startDateFrom", startDateFrom, "s.start_date >= ? and s.start_date < '9999-12-31'"),
                day("startDateTo", startDateTo, "s.start_date <= ?"),
                day("endDateFrom", endDateFrom, "s.end_date >= ?"),
                day("endDateTo", endDateTo, "s.end_date <= ?"),
                day("updatedFrom", updatedFrom, "s.updated_at >= ?"),
                day("updatedTo", updatedTo, "s.updated_at < cast(? as date) + interval 1 day"),
                dollars("budgetFrom", budgetFrom, "s.budget >= ?"),
                dollars("budgetTo", budgetTo, "s.budget <= ?"));
    }

    /** Ends with 400 for what only published projects can be asked for. */
    void refuseWithMine() {
        Stream.of(
                        coded().stream()
                                .filter(each -> !WORKING.contains(each.facet) && each.value != null)
                                .map(Coded::name),
                        bounds().stream().filter(each -> each.value != null).map(Bound::name),
                        Stream.of("freshness").filter(name -> freshness != null))
                .flatMap(each -> each)
                .findFirst()
                .ifPresent(name -> {
                    throw Problems.invalidParameter(name, "not-with-mine");
                });
    }
}
