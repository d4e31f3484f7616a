package org.cooperationhub.result;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problem.Fault;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Words;
import org.cooperationhub.common.Writes;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectDocument;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Reported values of a project's indicators. */
@Path("projects/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Results")
public class ReportResource {
    @Inject
    Projects projects;

    @Inject
    Reports reports;

    @Inject
    ReportCheck check;

    @Inject
    ProjectEvents events;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @Inject
    Writes writes;

    @GET
    @Operation(
            summary = "List value reports",
            description = "Oldest first, in every state, for those who may see drafts of the project.")
    public Page<ReportView> listReports(@RestPath UUID id, @BeanParam ReportFilter filter) {
        return reports.page(projects.inside(id, caller), filter);
    }

    @GET
    @Path("{report}")
    @Operation(summary = "Get a value report", description = "For those who may see drafts of the project.")
    public ReportView getReport(@RestPath UUID id, @RestPath UUID report) {
        var project = projects.inside(id, caller);
        return reports.view(project, reports.of(project, report));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report a value",
            description =
                    "As a draft, of a period of the published revision, else of the working one. 409 while another report of the period is in work or the period is locked.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportInput.class)))
    public ReportView reportValue(@RestPath UUID id, byte[] body) {
        writes.requireKey();
        var project = projects.readable(id, caller);
        caller.requireIn(Action.REPORT_VALUES, project.lead.id, project.id);
        var input = bodies.read(body, ReportInput.class);
        var measured = MeasuredPeriod.of(project, input.period())
                .orElseThrow(() -> Problems.invalid(
                        List.of(Fault.at("/period", "unknown-period", Words.say("fault.unknown-period")))));
        reports.refuseLocked(project, input.period());
        check.check(input, null, measured.indicator(), documents(project));
        if (reports.inWork(project, input.period()))
            throw Problems.duplicate("/period", input.period().toString());
        var report = new ValueReport();
        report.project = project;
        report.indicatorId = measured.indicator().id();
        report.periodId = input.period();
        report.author = caller.person();
        report.createdAt = Now.instant();
        report.updatedAt = report.createdAt;
        input.writeTo(report);
        report.persist();
        events.record(project, ProjectAction.VALUE_REPORTED, List.of(), null);
        reports.flush();
        return reports.view(project, report);
    }

    @PATCH
    @Path("{report}")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change a value report",
            description = "RFC 7396, while it is a draft or returned. An approved value changes only by a new report.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReportInput.class)))
    public ReportView editReport(@RestPath UUID id, @RestPath UUID report, byte[] body) {
        var project = projects.readable(id, caller);
        caller.requireIn(Action.REPORT_VALUES, project.lead.id, project.id);
        var found = reports.of(project, report);
        expected.match(found.version, found.updatedAt, found.fieldVersions);
        if (!found.state.editable()) throw Problems.wrongState(found.state, ReportState.DRAFT);
        reports.refuseLocked(project, found.periodId);
        var before = ReportInput.of(found);
        var after = bodies.patch(body, before, ReportInput.class);
        if (!before.period().equals(after.period())) throw Problems.invalid(List.of(writes.readOnly("/period")));
        var changed = bodies.changed(before, after);
        if (changed.isEmpty()) return reports.view(project, found);
        var measured = MeasuredPeriod.of(project, found.periodId).orElseThrow(Problems::notFound);
        check.check(after, before, measured.indicator(), documents(project));
        after.writeTo(found);
        found.fieldVersions = writes.stamped(found.fieldVersions, changed, found.version + 1);
        found.updatedAt = Now.instant();
        events.record(project, ProjectAction.VALUE_EDITED, changed, null);
        reports.flush();
        return reports.view(project, found);
    }

    private static Set<UUID> documents(Project project) {
        var known =
                project.working().documents.stream().map(ProjectDocument::id).collect(Collectors.toSet());
        if (project.publishedRevision != null)
            project.publishedRevision.documents.forEach(each -> known.add(each.id()));
        return known;
    }
}
