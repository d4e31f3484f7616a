package org.cooperationhub.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be sent again. */
@Schema(name = "WebhookReplayInput")
public record ReplayInput(
        @NotBlank
        @Schema(
                description = "An instant (RFC 3339), or the seq or headSeq of a message: what came after it",
                examples = "2026-11-21T10:00:00Z")
        String since,

        @Size(max = 20)
        @Schema(description = "Resource types; empty for all that the endpoint hears of", examples = "[\"project\"]")
        @Nullable
        List<String> types) {}
