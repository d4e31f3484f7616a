package org.cooperationhub.organisation;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which organisations. */
public class OrganisationFilter {
    @RestQuery
    @Parameter(description = "ISO 3166-1 alpha-2 codes, comma-separated")
    public @Nullable String country;

    @RestQuery
    @Parameter(description = "Actor types, comma-separated, such as GOVERNMENT,COMPANY")
    public @Nullable String actorType;

    @RestQuery
    @Parameter(description = "Codes of organisations, comma-separated, at most 200, such as DEMO-KE,DEMO-SN")
    public @Nullable String code;

    @RestQuery
    @Parameter(description = "Part of the name")
    public @Nullable String q;
}
