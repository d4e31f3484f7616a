package org.cooperationhub.feed;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which changes are asked for. */
public class ChangesRequest {
    static final int MOST = 1_000;
    private static final int STANDARD = 500;
    private static final int MOST_CODES = 50;

    @RestQuery
    @Parameter(
            description =
                    "Kinds of resources, comma-separated: country, country-group, code-list, organisation, initiative, proposal, participation, project, project-draft. All that the caller may see unless given")
    public @Nullable String types;

    @RestQuery
    @Parameter(
            description =
                    "ISO 3166-1 alpha-2 codes, comma-separated: these countries, their participations and organisations, and projects that name one. Other types are not narrowed by it")
    public @Nullable String country;

    @RestQuery
    @Parameter(
            description =
                    "Codes of organisations, comma-separated: these, and projects that one of them leads. Other types are not narrowed by it")
    public @Nullable String organisation;

    @RestQuery
    @Parameter(
            description =
                    "Codes of initiatives, comma-separated: these, their proposals and participations, and projects that carry out one of their proposals. Other types are not narrowed by it")
    public @Nullable String initiative;

    @RestQuery
    @Parameter(
            description =
                    "self: without what the source systems of the caller's organisations wrote last. A change by somebody else just before your own write is then part of the version that your write answered with",
            schema = @Schema(enumeration = "self"))
    public @Nullable String excludeOrigin;

    @RestQuery
    @Parameter(
            description =
                    "Where to go on: the cursor of the page before, with the same filter or none; or a Sync-Cursor, with any filter")
    public @Nullable String cursor;

    /** The filter by parameter, in one way of writing: what a cursor carries on. 400 for a code that cannot be one. */
    Map<String, String> filter() {
        var asked = new TreeMap<String, String>();
        put(asked, "types", types);
        put(asked, "country", country);
        put(asked, "organisation", organisation);
        put(asked, "initiative", initiative);
        put(asked, "excludeOrigin", excludeOrigin);
        var chosen = asked.get("types");
        if (chosen != null)
            for (var each : chosen.split(",", -1))
                if (ResourceType.of(each).isEmpty())
                    throw Problems.invalidParameter("types", "not-a-code", FeedFilter.TYPES);
        if (excludeOrigin != null && !excludeOrigin.equals("self"))
            throw Problems.invalidParameter("excludeOrigin", "not-a-code", "self");
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String list) {
        var codes = Filters.codes(name, list);
        if (codes == null) return;
        if (codes.size() > MOST_CODES) throw Problems.invalidParameter(name, "too-many", MOST_CODES);
        asked.put(name, codes.stream().sorted().collect(Collectors.joining(",")));
    }

    static int rows(@Nullable String limit) {
        if (limit == null) return STANDARD;
        if (!limit.matches("0*[1-9][0-9]{0,30}")) throw Problems.invalidParameter("limit", "not-a-limit");
        return new BigInteger(limit).min(BigInteger.valueOf(MOST)).intValue();
    }
}
