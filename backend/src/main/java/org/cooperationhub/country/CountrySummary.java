package org.cooperationhub.country;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cooperationhub.codelist.CodeStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country in a list. */
@Schema(name = "CountrySummary")
public record CountrySummary(
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

        CodeStatus status,
        Instant updatedAt) {

    static CountrySummary of(Country country, List<CountryGroupMember> memberships) {
        return new CountrySummary(
                country.version,
                country.code,
                country.iso3,
                country.numericCode,
                country.name,
                country.unMember,
                country.auMember,
                auRegion(memberships),
                country.status,
                country.updatedAt);
    }

    static @Nullable String auRegion(List<CountryGroupMember> memberships) {
        return memberships.stream()
                .filter(each -> each.group.scheme.equals("AU_REGION"))
                .map(each -> each.group.code)
                .findFirst()
                .orElse(null);
    }
}
