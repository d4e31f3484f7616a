package org.cooperationhub.project;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receiver's word that a contribution or benefit reached it. */
@Schema(name = "Confirmation")
public record Confirmation(
        @Schema(description = "Id of the contribution or benefit")
        UUID part,

        @Schema(description = "Code of the organisation", examples = "DEMO-KE")
        String organisation,

        Instant confirmedAt) {}
