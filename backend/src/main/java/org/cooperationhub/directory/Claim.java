package org.cooperationhub.directory;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Until when a request holds the credential that it decided on, so that it takes nobody else's time for its own. */
@RequestScoped
class Claim {
    @Nullable
    Instant lease;
}
