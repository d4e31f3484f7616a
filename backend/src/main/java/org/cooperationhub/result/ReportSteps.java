package org.cooperationhub.result;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.PublicContentChanged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Handing a value report in, taking it back, and deciding on it. */
@Path("projects/{id}/reports/{report}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Results")
public class ReportSteps {
    @Inject
    Projects projects;

    @Inject
    Reports reports;

    @Inject
    ReportCheck check;

    @Inject
    ProjectEvents events;

    @Inject
    Event<PublicContentChanged> publicContent;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @PUT
    @Path("submission")
    @Operation(
            summary = "Hand a value report in",
            description =
                    "422 with everything that is missing: a value or a reason, the numbers behind a percentage, the disaggregation that the indicator plans.")
    public ReportView submitReport(@RestPath UUID id, @RestPath UUID report) {
        var project = projects.readable(id, caller);
        caller.requireIn(Action.REPORT_VALUES, project.lead.id, project.id);
        var found = expected(project, report);
        var measured = MeasuredPeriod.of(project, found.periodId).orElseThrow(Problems::notFound);
        check.complete(found, measured.indicator());
        found.submit(caller.person());
        return done(project, found, ProjectAction.VALUE_SUBMITTED, null);
    }

    @DELETE
    @Path("submission")
    @Operation(
            summary = "Take a value report back",
            description = "It becomes a draft again. 409 if it is not pending.")
    public ReportView withdrawReport(@RestPath UUID id, @RestPath UUID report) {
        var project = projects.readable(id, caller);
        caller.requireIn(Action.REPORT_VALUES, project.lead.id, project.id);
        var found = expected(project, report);
        found.withdraw();
        return done(project, found, ProjectAction.VALUE_WITHDRAWN, null);
    }

    @PUT
    @Path("review")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on a value report",
            description =
                    "By an editor or administrator of the lead organisation who did not hand it in. APPROVED replaces the value approved before; RETURNED needs a note.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportReviewInput.class)))
    public ReportView reviewReport(@RestPath UUID id, @RestPath UUID report, byte[] body) {
        var project = projects.readable(id, caller);
        caller.require(Action.APPROVE_VALUES, project.lead.id);
        var found = expected(project, report);
        var input = bodies.read(body, ReportReviewInput.class);
        var approved = Objects.requireNonNull(input.decision()) == ReportReviewInput.Decision.APPROVED;
        if (!approved && (input.note() == null || input.note().isBlank()))
            throw Problems.invalid(List.of(Fault.at("/note", "required", Words.say("fault.required"))));
        var reviewer = caller.person();
        if (found.submittedBy != null && found.submittedBy.id.equals(reviewer.id))
            throw Problems.forbidden(Words.say("forbidden.own-report"));
        if (!found.state.mayBecome(ReportState.APPROVED)) throw Problems.wrongState(found.state, ReportState.APPROVED);
        if (approved) approve(project, found);
        found.decide(approved ? ReportState.APPROVED : ReportState.RETURNED, input.note(), reviewer);
        var view = done(
                project, found, approved ? ProjectAction.VALUE_APPROVED : ProjectAction.VALUE_RETURNED, input.note());
        if (approved && project.publishedRevision != null) publicContent.fire(new PublicContentChanged(project));
        return view;
    }

    private void approve(Project project, ValueReport report) {
        reports.approvedOf(project, report.periodId).ifPresent(ValueReport::supersede);
        reports.flush();
        project.lastProgressAt = Now.instant();
    }

    private ValueReport expected(Project project, UUID report) {
        var found = reports.of(project, report);
        expected.match(found.version, found.updatedAt, found.fieldVersions);
        reports.refuseLocked(project, found.periodId);
        return found;
    }

    private ReportView done(
            Project project, ValueReport report, ProjectAction action, @org.jspecify.annotations.Nullable String note) {
        events.record(project, action, List.of(), note);
        reports.flush();
        return reports.view(project, report);
    }
}
