package org.cooperationhub.admission;

import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What whoever applies is told: the same for everybody, whatever the hub knows already. */
@Schema(name = "NewApplication")
public record NewApplicationView(
        UUID id,
        long version,
        Application.State state,

        @Schema(
                description =
                        "Sent as Application-Key with the files of this application; shown to whoever sent it alone",
                examples = "cXk0c1Zq1mN0c3R1dnd4eXo0MTIzNDU2Nzg5YWJjZGU")
        String key,

        @Schema(description = "Put into the DNS, it shows that the applicant rules the domain; null without a domain")
        DomainRecord.@Nullable View domainRecord,

        @Schema(description = "The contact's address has to be confirmed by then, with the link that is sent there")
        Instant confirmBefore)
        implements Representation {}
