package org.cooperationhub.publication;

import java.util.List;
import java.util.UUID;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Paged;
import org.cooperationhub.project.ProjectSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of projects. */
@Schema(name = "ProjectPage")
public record ProjectPage(
        List<ProjectSummary> items,
        Page.Info page,

        @Schema(description = "With id: those of them that are no published project; else null") @Nullable
        List<UUID> notFound)
        implements Paged<ProjectSummary> {}
