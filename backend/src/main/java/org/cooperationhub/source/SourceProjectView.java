package org.cooperationhub.source;

import java.time.Instant;
import java.util.UUID;
import org.cooperationhub.common.Representation;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as its source knows it: the working revision, and what the source sent last. */
@Schema(name = "SourceProject")
public record SourceProjectView(
        UUID id,

        @Schema(description = "Of the working revision, as its entity tag")
        long version,

        Origin origin,
        ProjectView project)
        implements Representation {

    /** The source's own side of it. */
    @Schema(name = "SourceOrigin")
    public record Origin(
            @Schema(examples = "demo-partner") String source,
            @Schema(examples = "NL-KVK-1/42") String externalId,

            @Schema(description = "Null while the source never sent one", examples = "2026-11-20T09:00:00Z") @Nullable
            String sourceVersion,

            Instant lastSeenAt) {}

    static SourceProjectView of(SourceSystem source, ExternalRef ref, ProjectView project) {
        return new SourceProjectView(
                project.id(),
                project.version(),
                new Origin(source.key, ref.key.externalId(), ref.sourceVersion, ref.lastSeenAt),
                project);
    }
}
