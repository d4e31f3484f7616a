package org.cooperationhub.membership;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which members. */
public class MemberFilter {
    @RestQuery
    @Parameter(description = "Part of the name or address")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "INVITED, ACTIVE, SUSPENDED or ENDED, comma-separated; without it all but ENDED")
    public @Nullable String status;

    @RestQuery
    @Parameter(description = "READER, EDITOR or ORG_ADMIN, comma-separated")
    public @Nullable String role;
}
