package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.Publication;

/** Takes the silence of a country for agreement once its time to object is over. */
@ApplicationScoped
class Silence {
    @Inject
    Projects projects;

    @Inject
    ApprovalKeys keys;

    @Inject
    PublishProject publication;

    @Inject
    ProjectEvents events;

    @Transactional
    List<UUID> overdue(Instant now, int most) {
        return keys.overdue(now, most);
    }

    /** Without effect if another transaction works on the project, or if somebody decided meanwhile. */
    @Transactional
    void count(UUID id, Instant now) {
        if (!projects.lockIfFree(id)) return;
        var project = projects.withWorking(id);
        if (project.working().publication != Publication.KEYS_PENDING) return;
        var silent = keys.of(project.working()).stream()
                .filter(each -> over(each, now))
                .toList();
        if (silent.isEmpty()) return;
        silent.forEach(each -> fallSilent(project, each, now));
        publication.ifAllAgree(project);
    }

    private static boolean over(ApprovalKey key, Instant now) {
        return key.open() && key.holderKind == ApprovalKey.Kind.COUNTRY && key.dueAt != null && !key.dueAt.isAfter(now);
    }

    private void fallSilent(Project project, ApprovalKey key, Instant now) {
        key.fallSilent(now);
        events.byHub(project, ProjectAction.KEY_SILENT, key.holder, null);
    }
}
