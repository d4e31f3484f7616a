package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.cooperationhub.account.Accounts;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.organisation.OrganisationRef;
import org.cooperationhub.project.Drafts;
import org.cooperationhub.project.FindingSeverity;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.Publication;
import org.cooperationhub.publication.WorkflowStep.Kind;
import org.jspecify.annotations.Nullable;

/** Who must act next on a project, what is missing, and what the caller may do. */
@ApplicationScoped
class Workflow {
    @Inject
    Projects projects;

    @Inject
    Drafts drafts;

    @Inject
    ApprovalKeys keys;

    @Inject
    Checklist checklist;

    @Inject
    TurnKey turn;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** As the project stands after the writes so far. */
    WorkflowView view(Project project) {
        projects.flush();
        var revision = project.working();
        var published = project.publishedRevision;
        var current = keys.current(project);
        return new WorkflowView(
                project.id,
                revision.version,
                project.code,
                OrganisationRef.of(project.lead),
                project.publication,
                working(project),
                published == null ? null : (Integer) published.seq,
                revision.changedSince(published),
                waitingFor(project, current),
                current.stream().map(KeyView::of).toList(),
                checklist.until(project, FindingSeverity.ERROR),
                may(project, current),
                unpublished(project));
    }

    private static WorkflowView.WorkingState working(Project project) {
        var revision = project.working();
        var organisation = revision.submittedFor;
        return new WorkflowView.WorkingState(
                revision.seq,
                revision.publication,
                revision.stateSince,
                revision.submittedAt,
                organisation == null ? null : OrganisationRef.of(organisation),
                revision.reviewNote);
    }

    private static WorkflowView.@Nullable Unpublished unpublished(Project project) {
        return project.unpublishedAt == null
                ? null
                : new WorkflowView.Unpublished(project.unpublishedAt, project.unpublishedReason);
    }

    private List<WaitingFor> waitingFor(Project project, List<ApprovalKey> current) {
        var revision = project.working();
        return switch (revision.publication) {
            case DRAFT, RETURNED -> List.of(WaitingFor.organisation(revision));
            case SUBMITTED -> List.of(WaitingFor.reviewer(revision));
            case KEYS_PENDING -> holders(current);
            case PUBLISHED, UNPUBLISHED, ARCHIVED -> List.of();
        };
    }

    private List<WaitingFor> holders(List<ApprovalKey> current) {
        var open = current.stream().filter(ApprovalKey::open).toList();
        var represented = accounts.represented(open.stream()
                .filter(each -> each.holderKind == ApprovalKey.Kind.COUNTRY)
                .map(each -> each.holder)
                .toList());
        return open.stream().map(each -> WaitingFor.holder(each, represented)).toList();
    }

    private List<WorkflowStep> may(Project project, List<ApprovalKey> current) {
        var may = new ArrayList<WorkflowStep>();
        drafts.may(project).forEach(each -> add(may, true, Kind.valueOf(each.name())));
        var revision = project.working();
        var state = revision.publication;
        var lead = project.lead.id;
        add(
                may,
                state == Publication.KEYS_PENDING
                        && caller.mayEverywhere(Action.REVIEW_PROJECT)
                        && !revision.ofReviewer(caller, caller.personId()),
                Kind.RETURN);
        current.stream()
                .filter(turn::allowed)
                .map(each -> new WorkflowStep(
                        each.holderKind == ApprovalKey.Kind.LEAD ? Kind.APPROVE_LEAD : Kind.APPROVE_COUNTRY,
                        each.holder))
                .forEach(may::add);
        add(may, project.publishedRevision != null && caller.may(Action.UNPUBLISH_PROJECT, lead), Kind.UNPUBLISH);
        add(may, state.mayBecome(Publication.ARCHIVED) && caller.may(Action.ARCHIVE_PROJECT, lead), Kind.ARCHIVE);
        add(may, project.mayDiscard() && caller.may(Action.SUBMIT_PROJECT, lead), Kind.DISCARD);
        return may;
    }

    private static void add(List<WorkflowStep> may, boolean allowed, Kind step) {
        if (allowed) may.add(new WorkflowStep(step, null));
    }
}
