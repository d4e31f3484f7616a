package org.cooperationhub.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Preconditions;

/** Working revisions as the endpoints below a project meet them. */
@ApplicationScoped
class Drafts {
    @Inject
    Projects projects;

    @Inject
    Caller caller;

    @Inject
    Preconditions expected;

    /** The project whose draft the caller may see, once {@code If-Match} named its version. */
    Project expected(UUID id) {
        var project = projects.readable(id, caller);
        var working = project.working();
        expected.match(working.version, working.updatedAt, working.fieldVersions);
        return project;
    }

    /** The working revision as it stands after the writes so far, with what the caller may do next. */
    ProjectView view(Project project) {
        projects.flush();
        var revision = project.working();
        var may = new ArrayList<ProjectView.Step>();
        var state = revision.publication;
        if (state.editable() && caller.may(Action.EDIT_PROJECT, project.lead.id)) may.add(ProjectView.Step.EDIT);
        if (caller.may(Action.SUBMIT_PROJECT, project.lead.id)) {
            if (state.mayBecome(Publication.SUBMITTED)) may.add(ProjectView.Step.SUBMIT);
            if (state == Publication.SUBMITTED) may.add(ProjectView.Step.WITHDRAW);
        }
        if (caller.mayEverywhere(Action.REVIEW_PROJECT) && revision.reviewableBy(caller, caller.personId()))
            may.add(ProjectView.Step.REVIEW);
        return ProjectView.working(project, Derived.NOTHING, findings(project), may);
    }

    /** The publication checklist of the working revision. */
    Findings findings(Project project) {
        var revision = project.working();
        var published = project.publishedRevision;
        return ProjectFindings.of(
                ProjectContent.of(revision),
                ProjectContent.texts(revision),
                published == null ? null : published.activityStatus,
                Set.of());
    }
}
