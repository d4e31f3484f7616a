package org.cooperationhub.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.FindingSeverity;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Publication;
import org.cooperationhub.publication.PublishProject;
import org.cooperationhub.source.SourceContent.Content;
import org.jspecify.annotations.Nullable;

/** The writes of a source: nothing of them can be refused any more, unless before the first touch. */
@ApplicationScoped
class UpsertSteps {
    private static final Map<String, String> WITHDRAWN = Map.of(
            "en", "The system of its organisation withdrew the project.",
            "fr", "Le système de son organisation a retiré le projet.");

    @Inject
    Drafts drafts;

    @Inject
    ProjectEvents events;

    @Inject
    PublishProject publication;

    @Inject
    Caller caller;

    /** @param old what the id stood for before, where that was put away */
    Written create(
            SourceSystem source,
            Item item,
            @Nullable ExternalRef old,
            int number,
            Content content,
            @Nullable ProblemException leftOut) {
        var project = drafts.create(source.organisation, number, content.after());
        var ref = old == null ? new ExternalRef() : old;
        ref.entityId = project.id;
        if (old == null) ref.key = new ExternalRef.Key(source.id, ResourceType.PROJECT, item.externalId());
        note(item, ref, leftOut);
        if (old == null) ref.persist();
        handIn(source, project);
        return new Written(item, Outcome.CREATED, project.id, project, leftOut);
    }

    /** @param ref null for a project that is written by our own id of it */
    Written update(
            SourceSystem source,
            Item item,
            @Nullable ExternalRef ref,
            Project project,
            Content content,
            @Nullable ProblemException leftOut) {
        if (ref != null) note(item, ref, leftOut);
        if (content.changed().isEmpty()) return new Written(item, Outcome.UNCHANGED, project.id, project, leftOut);
        if (project.working().publication == Publication.SUBMITTED) {
            project.working().withdraw();
            events.record(project, ProjectAction.WITHDRAWN, List.of(), null);
        }
        drafts.write(project, content.after(), content.changed());
        handIn(source, project);
        return new Written(item, Outcome.UPDATED, project.id, project, leftOut);
    }

    /**
     * Takes a public project from its readers, if the source is trusted or the caller may; puts away one that is not
     * public. Its content stays. The same again changes nothing.
     */
    Written delete(SourceSystem source, Item item, @Nullable ExternalRef ref, @Nullable Project project) {
        if (ref == null || project == null) throw Problems.notFound();
        if (ref.deletedAt != null) return new Written(item, Outcome.DELETED, ref.entityId, project, null);
        UpsertGuards.match(item, project);
        if (project.publishedRevision != null) {
            if (!source.trusted && !caller.may(Action.UNPUBLISH_PROJECT, project.lead.id))
                throw Problems.wrongState("needs-trust");
            publication.unpublish(project, WITHDRAWN, project.lead);
        } else if (project.working().publication.mayBecome(Publication.ARCHIVED))
            publication.archive(project, Map.of());
        else throw Problems.wrongState(project.working().publication, Publication.ARCHIVED);
        note(item, ref, null);
        ref.contentHash = null;
        ref.deletedAt = ref.lastSeenAt;
        return new Written(item, Outcome.DELETED, ref.entityId, project, null);
    }

    void note(Item item, ExternalRef ref) {
        if (item.sourceVersion() != null) ref.sourceVersion = item.sourceVersion();
        ref.lastSeenAt = Now.instant();
    }

    /** What was left out may be right one day: the same item is looked at again then. */
    private void note(Item item, ExternalRef ref, @Nullable ProblemException leftOut) {
        note(item, ref);
        ref.contentHash = leftOut == null ? item.hash() : null;
        ref.deletedAt = null;
    }

    /**
     * Of a trusted source, as soon as the checklist lets it; review and keys are others' (domain sheet, permissions).
     */
    private void handIn(SourceSystem source, Project project) {
        if (!source.trusted || !project.working().publication.mayBecome(Publication.SUBMITTED)) return;
        if (drafts.findings(project).has(FindingSeverity.CRITICAL)) return;
        project.working().submit(caller);
        events.record(project, ProjectAction.SUBMITTED, List.of(), null);
    }
}
