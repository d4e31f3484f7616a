package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;

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
     * A new working revision with the content of an earlier one; the one before stays as it is. 422 for what may not be
     * newly used, such as a code that was withdrawn since, unless the one before has it too.
     */
    public void restore(Project project, ProjectRevision earlier, int number) {
        var now = project.working();
        if (!now.publication.editable()) throw Problems.wrongState(now.publication, Publication.DRAFT);
        var content = ProjectContent.of(earlier);
        var before = ProjectContent.of(now);
        check.check(content, before);
        var changed = bodies.changed(before, content);
        var restored = now.next();
        restored.seq = number;
        restored.restoredFrom = earlier.seq;
        restored.author = caller.person();
        restored.authorFor = project.lead;
        ProjectContent.copy(earlier, restored);
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
        var derived = new Derived(parts.conversions(project.working()), List.of(), List.of(), List.of(), files);
        return ProjectView.working(project, derived, findings(project, files.keySet()), may(project));
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
        return findings(project, parts.files(project).keySet());
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
