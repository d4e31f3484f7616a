package org.cooperationhub.project;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.file.StoredFileView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a published project shows to members beside what everybody sees. */
@Schema(name = "ProjectForMembers")
public record ProjectForMembers(
        UUID id,

        @Schema(description = "Whom members may ask; null where nobody is named") @Nullable
        Contact contact,

        @Schema(description = "Those for members alone") List<ProjectDocument> documents,

        @Schema(description = "The files of these documents, by SHA-256")
        Map<String, StoredFileView> files) {}
