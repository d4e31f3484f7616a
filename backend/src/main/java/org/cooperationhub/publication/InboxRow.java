package org.cooperationhub.publication;

import java.util.UUID;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectRevision;
import org.jspecify.annotations.Nullable;

/** A working revision that waits for somebody, and the key where it waits for one. */
public record InboxRow(
        Project project, ProjectRevision revision, @Nullable ApprovalKey key) {
    UUID id() {
        return key == null ? revision.id : key.id;
    }
}
