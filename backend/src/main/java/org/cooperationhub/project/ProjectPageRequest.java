package org.cooperationhub.project;

import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which list of projects, in what order, and how much of it. */
public class ProjectPageRequest extends PageRequest {
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
            description = "Order; the id is always the last key. By startDate goes without mine=true",
            schema =
                    @Schema(
                            enumeration = {
                                "-updatedAt",
                                "updatedAt",
                                "title",
                                "-title",
                                "code",
                                "-code",
                                "startDate",
                                "-startDate"
                            },
                            defaultValue = "-updatedAt"))
    public @Nullable String sort;

    public boolean working() {
        if (mine == null || mine.equals("false")) return false;
        if (mine.equals("true")) return true;
        throw Problems.invalidParameter("mine", "not-a-boolean");
    }
}
