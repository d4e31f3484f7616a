package org.cooperationhub.result;

import org.cooperationhub.common.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Query parameters of the list of value reports. */
public class ReportFilter extends PageRequest {
    @RestQuery
    @Parameter(description = "Ids of periods, comma-separated")
    public @Nullable String period;

    @RestQuery
    @Parameter(description = "Ids of indicators, comma-separated")
    public @Nullable String indicator;

    @RestQuery
    @Parameter(description = "DRAFT, PENDING, RETURNED, APPROVED, SUPERSEDED, comma-separated")
    public @Nullable String state;
}
