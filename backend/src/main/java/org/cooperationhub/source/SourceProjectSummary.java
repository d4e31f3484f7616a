package org.cooperationhub.source;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.Publication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of the records that a source knows, for lists. */
@Schema(name = "SourceProjectSummary")
public record SourceProjectSummary(
        @Schema(examples = "NL-KVK-1/42") String externalId,
        UUID id,
        @Schema(examples = "DEMO-KE-1") String code,
        Map<String, String> title,

        @Schema(description = "Of the working revision") Publication publication,

        @Schema(description = "Null while the source never sent one", examples = "2026-11-20T09:00:00Z") @Nullable
        String sourceVersion,

        @Schema(description = "When the source last sent it, changed or not")
        Instant lastSeenAt,

        @Schema(description = "When the source let go of it") @Nullable
        Instant deletedAt) {

    static SourceProjectSummary of(ExternalRef ref, Project project) {
        var working = project.working();
        return new SourceProjectSummary(
                ref.key.externalId(),
                project.id,
                project.code,
                working.title.map(),
                working.publication,
                ref.sourceVersion,
                ref.lastSeenAt,
                ref.deletedAt);
    }
}
