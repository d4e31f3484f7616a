package org.cooperationhub.audit;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What personal data are processed for; the texts by language. */
@Schema(name = "ProcessingPurpose")
public record PurposeView(
        @Schema(examples = "audit") String code,
        Map<String, String> title,
        @Schema(description = "Which data") Map<String, String> data,
        @Schema(description = "Why they are needed") Map<String, String> reason,
        @Schema(description = "How long they are kept") Map<String, String> kept,

        @Schema(description = "After so many days they are removed; null where something else ends the time") @Nullable
        Integer days) {}
