package org.cooperationhub.membership;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which finer roles. */
public class GrantFilter {
    @RestQuery
    @Parameter(description = "Roles, comma-separated, such as CONTRIBUTOR,FOCAL_POINT")
    public @Nullable String role;

    @RestQuery
    @Parameter(description = "ORG, PROJECT, COUNTRY, INITIATIVE or PLATFORM, comma-separated")
    public @Nullable String scope;

    @RestQuery
    @Parameter(description = "Id of a project, code of a country or initiative")
    public @Nullable String reach;
}
