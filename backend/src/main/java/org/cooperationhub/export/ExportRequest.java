package org.cooperationhub.export;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of an export beside its filter. */
public class ExportRequest {
    @RestQuery
    @Parameter(description = "Instead of Accept", schema = @Schema(enumeration = {"ndjson", "csv"}))
    public @Nullable String format;

    @RestQuery
    @Parameter(
            description = "Id of the last record that arrived; those after it follow",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public @Nullable String afterId;

    @RestQuery
    @Parameter(description = "Language of the words beside codes; else by Accept-Language")
    public @Nullable String lang;
}
