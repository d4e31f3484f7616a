package org.cooperationhub.initiative;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which proposals. */
public class ProposalFilter {
    @RestQuery
    @Parameter(description = "Codes of initiatives, comma-separated, such as CN-AF-2021")
    public @Nullable String initiative;
}
