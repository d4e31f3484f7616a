package org.cooperationhub.webhook;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replay that was asked for; its messages stand in the log of deliveries. */
@Schema(name = "WebhookReplay")
public record ReplayView(
        UUID id,

        @Schema(description = "Changes after this number", examples = "000000000000481207")
        String afterSeq,

        @Schema(description = "and up to this one", examples = "000000000000481243")
        String headSeq,

        List<String> types) {}
