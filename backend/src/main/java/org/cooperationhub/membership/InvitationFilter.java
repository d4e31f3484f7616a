package org.cooperationhub.membership;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which invitations. */
public class InvitationFilter {
    @RestQuery
    @Parameter(description = "PENDING, EXPIRED, BOUNCED, ACCEPTED or REVOKED, comma-separated")
    public @Nullable String state;

    @RestQuery
    @Parameter(description = "Part of the address")
    public @Nullable String q;
}
