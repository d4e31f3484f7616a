package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.jspecify.annotations.Nullable;

/** Gives the working revision to readers once all have agreed, and takes a project away from them. */
@ApplicationScoped
public class PublishProject {
    @Inject
    Projects projects;

    @Inject
    ProjectEvents events;

    @Inject
    ApprovalKeys keys;

    @Inject
    PublishedDocuments documents;

    /** Publishes if nobody has to decide any more. The caller holds the project's row. */
    void ifAllAgree(Project project) {
        if (keys.of(project.working()).stream().allMatch(each -> each.decision.agrees())) publish(project);
    }

    void publish(Project project) {
        project.publish();
        events.byHub(project, ProjectAction.PUBLISHED, null);
        refresh(project);
    }

    /** @param by the organisation on whose behalf; null for the platform */
    public void unpublish(Project project, Map<String, String> reason, @Nullable Organisation by) {
        var note = told(project, reason);
        var shown = project.publishedRevision;
        var event = events.record(project, ProjectAction.UNPUBLISHED, by, null, note);
        if (shown != null) event.revision = shown.seq;
        project.unpublish(reason, note).persist();
        projects.retire(project);
        refresh(project);
    }

    public void archive(Project project, Map<String, String> reason) {
        var note = told(project, reason);
        events.record(project, ProjectAction.ARCHIVED, List.of(), note.isEmpty() ? null : note);
        project.archive(reason);
        projects.retire(project);
        refresh(project);
    }

    /** Versions are known after the flush; nothing is written to the record afterwards. */
    private void refresh(Project project) {
        projects.flush();
        documents.refresh(project);
    }

    /** A reason in one language, for notes: the project's own, else English, else any. */
    private static String told(Project project, Map<String, String> reason) {
        var own = reason.getOrDefault(project.working().originalLanguage, "");
        if (!own.isBlank()) return own;
        var english = reason.getOrDefault("en", "");
        if (!english.isBlank()) return english;
        return reason.values().stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }
}
