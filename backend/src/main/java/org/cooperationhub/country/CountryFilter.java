package org.cooperationhub.country;

import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which countries. */
public class CountryFilter {
    @RestQuery
    @Parameter(description = "Codes of groups, comma-separated, such as EAC,EASTERN; members of today")
    public @Nullable String group;

    @RestQuery
    @Parameter(description = "Member states of the African Union", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String auMember;

    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2 codes, comma-separated")
    public @Nullable String code;

    @RestQuery
    @Parameter(description = "Part of a name in English")
    public @Nullable String q;

    @Nullable
    Boolean inTheUnion() {
        if (auMember == null) return null;
        if (auMember.equals("true") || auMember.equals("false")) return Boolean.valueOf(auMember);
        throw Problems.invalidParameter("auMember", "not-a-boolean");
    }
}
