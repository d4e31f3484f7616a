package org.cooperationhub.country;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cooperationhub.common.DatePrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group of countries with its members and the source of both. */
@Schema(name = "CountryGroup")
public record CountryGroupView(
        long version,
        @Schema(examples = "AU_REGION") String scheme,
        @Schema(examples = "EASTERN") String code,
        Map<String, String> name,
        String source,
        String sourceVersion,
        String licence,
        @Nullable String url,
        Instant updatedAt,
        List<Member> members) {

    /** @param validFrom null where no source gives it */
    @Schema(name = "CountryGroupMember")
    public record Member(
            @Schema(examples = "KE") String country,
            @Nullable LocalDate validFrom,
            @Nullable DatePrecision validFromPrecision,
            @Nullable LocalDate validTo,
            @Nullable DatePrecision validToPrecision) {}

    static CountryGroupView of(CountryGroup group) {
        var members = group.members.stream()
                .map(each -> new Member(
                        each.country, each.validFrom, each.validFromPrecision, each.validTo, each.validToPrecision))
                .toList();
        return new CountryGroupView(
                group.version,
                group.scheme,
                group.code,
                group.name.map(),
                group.source,
                group.sourceVersion,
                group.licence,
                group.url,
                group.updatedAt,
                members);
    }
}
