package org.cooperationhub.money;

import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the list of exchange rates. */
public class ExchangeRateFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "ISO 4217 codes, comma-separated")
    public @Nullable String currency;

    @RestQuery
    @Parameter(description = "Rates of this day and later", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dayFrom;

    @RestQuery
    @Parameter(
            description = "Rates of this day and earlier",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String dayTo;

    @RestQuery
    @Parameter(
            description = "Also rates that were replaced",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    public @Nullable String superseded;

    boolean all() {
        if (superseded == null || superseded.equals("false")) return false;
        if (superseded.equals("true")) return true;
        throw Problems.invalidParameter("superseded", "not-a-boolean");
    }
}
