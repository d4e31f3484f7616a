package org.cooperationhub.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cooperationhub.common.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation says of a system of its own. */
@Schema(name = "SourceSystemInput")
public record SourceInput(
        @Schema(description = "Names it in URLs; given once", examples = "demo-partner")
        @NotNull
        @Pattern(regexp = "^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$", message = "fault.not-a-source-key")
        String key,

        @Schema(description = "Code of the organisation whose records it writes; given once", examples = "DEMO-KE")
        @NotNull
        String organisation,

        @Schema(examples = "Project system of the ministry") @NotNull @PlainText @Size(min = 1, max = 200)
        String name,

        @Schema(
                description =
                        "What it writes is handed in to the reviewers at once; set by the platform administrator alone")
        Boolean trusted,

        @Schema(description = "It takes changes back: each of its writes must name the version it is based on")
        Boolean twoWay) {
    public SourceInput {
        trusted = Boolean.TRUE.equals(trusted);
        twoWay = Boolean.TRUE.equals(twoWay);
    }

    static SourceInput of(SourceSystem from) {
        return new SourceInput(from.key, from.organisation.code, from.name, from.trusted, from.twoWay);
    }
}
