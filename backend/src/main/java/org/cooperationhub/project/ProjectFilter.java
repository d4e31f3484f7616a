package org.cooperationhub.project;

import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the list of projects. */
public class ProjectFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2 codes, comma-separated")
    public @Nullable String country;

    @RestQuery
    @Parameter(description = "Codes of proposals, comma-separated, such as CN-AF-2021/7")
    public @Nullable String proposal;

    @RestQuery
    @Parameter(description = "Codes of initiatives, comma-separated")
    public @Nullable String initiative;

    @RestQuery
    @Parameter(description = "Codes of lead organisations, comma-separated")
    public @Nullable String organisation;

    @RestQuery
    @Parameter(description = "IATI ActivityStatus, comma-separated")
    public @Nullable String activityStatus;

    @RestQuery
    @Parameter(description = "Words of the title, in any language")
    public @Nullable String q;

    @RestQuery
    @Parameter(
            description = "Working revisions that the caller may see, instead of published projects; needs a token",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public @Nullable String mine;

    @RestQuery
    @Parameter(
            description =
                    "With mine=true: DRAFT, SUBMITTED, KEYS_PENDING, RETURNED, PUBLISHED, ARCHIVED, comma-separated")
    public @Nullable String publication;

    @RestQuery
    @Parameter(
            description = "Order; the id is always the last key",
            schema =
                    @Schema(
                            enumeration = {"-updatedAt", "updatedAt", "title", "-title", "code", "-code"},
                            defaultValue = "-updatedAt"))
    public @Nullable String sort;

    boolean working() {
        if (mine == null || mine.equals("false")) return false;
        if (mine.equals("true")) return true;
        throw Problems.invalidParameter("mine", "not-a-boolean");
    }
}
