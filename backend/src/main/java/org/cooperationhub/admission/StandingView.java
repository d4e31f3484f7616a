package org.cooperationhub.admission;

import java.time.Instant;
import org.cooperationhub.common.Representation;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.organisation.OrganisationStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a member organisation stands, and why, for those who administer it. */
@Schema(name = "Standing")
public record StandingView(
        @Schema(examples = "DEMO-KE") String organisation,
        long version,
        OrganisationStatus status,

        @Schema(description = "Of the last decision, where one was given") @Nullable
        String reason,

        @Nullable Instant decidedAt,

        @Schema(description = "The organisation that took its place") @Nullable
        OrganisationRef mergedInto,

        @Schema(
                description =
                        "False while the accounts at Keycloak wait to be brought in line, which is tried until it is done. What may be done here is decided already.")
        boolean accountsInLine)
        implements Representation {
    static StandingView of(Organisation from, @Nullable OrganisationAccount account, @Nullable Organisation into) {
        return new StandingView(
                from.code,
                from.version,
                from.status,
                account == null ? null : account.reason,
                account == null ? null : account.decidedAt,
                into == null ? null : OrganisationRef.of(into),
                account == null || account.syncAt == null);
    }
}
