package org.cooperationhub.admission;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Until when a request holds the organisation that it decided on. */
@RequestScoped
class OrganisationClaim {
    @Nullable
    UUID organisation;

    @Nullable
    Instant lease;
}
