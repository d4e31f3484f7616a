package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.cooperationhub.organisation.Organisation;

/** Working revisions as the endpoints below a project meet them. */
@ApplicationScoped
public class Drafts {
    @Inject
    Projects projects;

    @Inject
    Caller caller;

    @Inject
    Preconditions expected;

    @Inject
    ProjectEvents events;

    @Inject
    Parts parts;

    @Inject
    ProjectCheck check;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    /**
     * The project whose draft the caller may see, once {@code If-Match} named its version. Its row stays locked, so
     * that two steps of one project come one after the other.
     */
    public Project expected(UUID id) {
        projects.lock(id);
        var project = projects.readable(id, caller);
        match(project);
        return project;
    }

    /** Ends with 412 or 428 unless {@code If-Match} names the version of the working revision. */
    public void match(Project project) {
        var working = project.working();
        expected.match(working.version, working.updatedAt, working.fieldVersions);
    }

    /**
     * A new project of this organisation with its first draft.
     *
     * @param number its next project number
     */
    public Project create(Organisation lead, int number, ProjectInput content) {
        var project = new Project();
        project.lead = lead;
        project.code = lead.code + "-" + number;
        project.createdAt = Now.instant();
        project.persist();
        var revision = new ProjectRevision();
        revision.project = project;
        revision.seq = 1;
        revision.author = caller.person();
        revision.authorFor = lead;
        revision.updatedAt = project.createdAt;
        ProjectContent.write(content, revision);
        revision.persist();
        project.workingRevision = revision;
        events.record(project, ProjectAction.CREATED, List.of(), null);
        return project;
    }

    /**
     * Puts this content in the place of the working revision's, which must be editable; of a published one a new
     * revision starts.
     *
     * @param changed the members that differ
     */
    public void write(Project project, ProjectInput content, List<String> changed) {
        write(project, changed, to -> ProjectContent.write(content, to));
    }

    /** Ends with 409 while the reviewers or the holders of keys have the working revision. */
    void requireEditable(Project project) {
        var now = project.working().publication;
        if (!now.editable()) throw Problems.wrongState(now, Publication.DRAFT);
    }

    /** Writes to the working revision; of a published project this starts a new one. */
    void write(Project project, List<String> changed, Consumer<ProjectRevision> content) {
        var now = project.working();
        var revision = project.forEditing();
        if (revision.author == null) revision.author = caller.person();
        if (revision.authorFor == null) revision.authorFor = project.lead;
        content.accept(revision);
        var next = revision.equals(now) ? now.version + 1 : revision.version;
        revision.fieldVersions = writes.stamped(revision.fieldVersions, changed, next);
        revision.updatedAt = Now.instant();
        revision.persist();
        project.workingRevision = revision;
        events.record(project, ProjectAction.EDITED, changed, null);
    }

    /**
     * A new working revision with the content of an earlier one; the one before stays as it is. What is brought back
     * must hold as if it were written now, and counts as written now: 422 with every fault.
     */
    public void restore(Project project, ProjectRevision earlier, int number) {
        requireEditable(project);
        var now = project.working();
        var before = ProjectContent.of(now);
        var after = ProjectContent.of(earlier);
        check.check(after, before);
        var restored = now.next();
        restored.seq = number;
        restored.restoredFrom = earlier.seq;
        restored.author = caller.person();
        restored.authorFor = project.lead;
        ProjectContent.copy(earlier, restored);
        var changed = bodies.changed(before, after);
        restored.fieldVersions = writes.stamped(restored.fieldVersions, changed, restored.version);
        restored.persist();
        project.workingRevision = restored;
        project.follow();
        events.record(project, ProjectAction.RESTORED, changed, String.valueOf(earlier.seq));
    }

    /** The working revision as it stands after the writes so far, with what the caller may do next. */
    public ProjectView view(Project project) {
        projects.flush();
        var files = parts.files(project);
        var derived = new Derived(
                parts.conversions(project.working()),
                List.of(),
                List.of(),
                List.of(),
                files,
                parts.externalRefs(project));
        return ProjectView.working(project, derived, findings(project, files.keySet()), may(project));
    }

    /** As {@link #view}, of several that nothing is written of. */
    Map<UUID, ProjectView> views(Collection<Project> some) {
        var files = parts.files(some);
        var conversions = parts.conversions(some.stream().map(Project::working).toList());
        var references = parts.externalRefs(some);
        var views = new HashMap<UUID, ProjectView>();
        for (var each : some) {
            var own = files.getOrDefault(each.id, Map.of());
            var sums = conversions.getOrDefault(each.working().id, Map.of());
            var known = references.getOrDefault(each.id, List.of());
            var derived = new Derived(sums, List.of(), List.of(), List.of(), own, known);
            views.put(each.id, ProjectView.working(each, derived, findings(each, own.keySet()), may(each)));
        }
        return views;
    }

    /** What the caller may do with the working revision in the state it is in. */
    public List<ProjectView.Step> may(Project project) {
        var revision = project.working();
        var may = new ArrayList<ProjectView.Step>();
        var state = revision.publication;
        if (state.editable() && caller.mayIn(Action.EDIT_PROJECT, project.lead.id, project.id))
            may.add(ProjectView.Step.EDIT);
        if (caller.may(Action.SUBMIT_PROJECT, project.lead.id)) {
            if (state.mayBecome(Publication.SUBMITTED)) may.add(ProjectView.Step.SUBMIT);
            if (state == Publication.SUBMITTED) may.add(ProjectView.Step.WITHDRAW);
        }
        if (state == Publication.SUBMITTED
                && caller.mayEverywhere(Action.REVIEW_PROJECT)
                && !revision.ofReviewer(caller, caller.personId())) may.add(ProjectView.Step.REVIEW);
        return may;
    }

    /** The publication checklist of the working revision. */
    public Findings findings(Project project) {
        var named = project.working().documents.stream().anyMatch(each -> each.file() != null);
        return findings(project, named ? parts.files(project).keySet() : Set.of());
    }

    private static Findings findings(Project project, Set<String> files) {
        var revision = project.working();
        var published = project.publishedRevision;
        return ProjectFindings.of(
                ProjectContent.of(revision),
                ProjectContent.texts(revision),
                published == null ? null : published.activityStatus,
                files);
    }
}
