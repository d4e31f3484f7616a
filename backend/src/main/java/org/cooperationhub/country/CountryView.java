package org.cooperationhub.country;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.codelist.CodeStatus;
import org.cooperationhub.common.DatePrecision;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country with the groups it belongs to. */
@Schema(name = "Country")
public record CountryView(
        long version,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KE")
        String code,

        @Schema(examples = "KEN") @Nullable String iso3,
        @Schema(examples = "404") @Nullable String numeric,
        Map<String, String> name,
        boolean unMember,
        boolean auMember,

        @Schema(description = "Code of the African Union region", examples = "EASTERN") @Nullable
        String auRegion,

        @Nullable String iatiRegion,
        CodeStatus status,
        Instant updatedAt,
        List<Group> groups)
        implements Representation {

    /** @param validFrom null where the source gives no date */
    @Schema(name = "CountryGroupOfCountry")
    public record Group(
            @Schema(examples = "REC") String scheme,
            @Schema(examples = "EAC") String code,
            Map<String, String> name,
            @Nullable LocalDate validFrom,
            @Nullable DatePrecision validFromPrecision,
            @Nullable LocalDate validTo,
            @Nullable DatePrecision validToPrecision) {}

    static CountryView of(Country country, List<CountryGroupMember> memberships) {
        var groups = memberships.stream()
                .map(each -> new Group(
                        each.group.scheme,
                        each.group.code,
                        each.group.name.map(),
                        each.validFrom,
                        each.validFromPrecision,
                        each.validTo,
                        each.validToPrecision))
                .toList();
        return new CountryView(
                country.version,
                country.code,
                country.iso3,
                country.numericCode,
                country.name,
                country.unMember,
                country.auMember,
                CountrySummary.auRegion(memberships),
                country.iatiRegion,
                country.status,
                country.updatedAt,
                groups);
    }
}
