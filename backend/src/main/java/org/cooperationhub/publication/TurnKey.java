package org.cooperationhub.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Publication;
import org.jspecify.annotations.Nullable;

/** A holder's decision on a revision: the last agreement publishes it, one return gives it back. */
@ApplicationScoped
class TurnKey {
    @Inject
    PublishProject publication;

    @Inject
    ProjectEvents events;

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    /** Ends with 403 unless the caller acts for this holder. */
    void require(Project project, String holder) {
        if (holder.equals(ApprovalKey.LEAD)) caller.require(Action.TURN_LEAD_KEY, project.lead.id);
        else caller.requireFor(Action.TURN_COUNTRY_KEY, holder);
    }

    /** True if {@link #turn} would be let do by this caller. */
    boolean allowed(ApprovalKey key) {
        var lead = key.project.lead.id;
        var holds = key.holderKind == ApprovalKey.Kind.LEAD
                ? caller.may(Action.TURN_LEAD_KEY, lead)
                : caller.mayFor(Action.TURN_COUNTRY_KEY, key.holder);
        return key.open() && holds && !key.revision.submittedBy(caller.personId());
    }

    /** @param key of the working revision; null where this holder has none */
    void turn(Project project, String holder, @Nullable ApprovalKey key, Decision decision, @Nullable String note) {
        var revision = project.working();
        if (revision.publication != Publication.KEYS_PENDING)
            throw Problems.wrongState(
                    revision.publication, decision == Decision.APPROVED ? Publication.PUBLISHED : Publication.RETURNED);
        if (key == null) throw Problems.notFound();
        var person = caller.person();
        if (revision.submittedBy(person.id)) throw Problems.forbidden(Words.say("forbidden.own-submission"));
        var behalf = behalf(project, holder);
        key.turn(decision, note, person, behalf);
        var country = key.holderKind == ApprovalKey.Kind.COUNTRY ? holder : null;
        if (decision == Decision.RETURNED) {
            revision.giveBack(Objects.requireNonNull(note));
            events.record(project, ProjectAction.RETURNED, behalf, country, note);
        } else {
            events.record(project, ProjectAction.KEY_APPROVED, behalf, country, note);
            publication.ifAllAgree(project);
        }
    }

    private @Nullable Organisation behalf(Project project, String holder) {
        if (holder.equals(ApprovalKey.LEAD)) return project.lead;
        var organisation = caller.behalf(Action.TURN_COUNTRY_KEY, holder);
        return organisation == null ? null : organisations.findById(organisation);
    }
}
