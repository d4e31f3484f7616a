package org.cooperationhub.result;

import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.Project;
import org.cooperationhub.project.ProjectAction;
import org.cooperationhub.project.ProjectEvents;
import org.cooperationhub.project.Projects;
import org.cooperationhub.project.PublicContentChanged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Closing a period against reports and decisions, and opening it again. */
@Path("projects/{id}/periods/{period}/lock")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Tag(name = "Results")
public class PeriodLockResource {
    @Inject
    Projects projects;

    @Inject
    Reports reports;

    @Inject
    ProjectEvents events;

    @Inject
    Event<PublicContentChanged> publicContent;

    @Inject
    Caller caller;

    /** Whether a period is locked. */
    @Schema(name = "PeriodLock")
    public record LockView(
            UUID period, boolean locked, @Nullable Instant lockedAt) {}

    @GET
    @Operation(
            summary = "Find out whether a period is locked",
            description = "For those who may see the draft; whether anything was reported does not matter.")
    public LockView getPeriodLock(@RestPath UUID id, @RestPath UUID period) {
        var project = projects.readable(id, caller);
        if (MeasuredPeriod.of(project, period).isEmpty()) throw Problems.notFound();
        var known = lock(project, period);
        return new LockView(period, known != null, known == null ? null : known.lockedAt);
    }

    @PUT
    @Operation(
            summary = "Lock a period",
            description =
                    "By an editor or administrator of the lead organisation. Repeating it changes nothing. No If-Match: a lock has no content.")
    public LockView lockPeriod(@RestPath UUID id, @RestPath UUID period) {
        var project = allowed(id, period);
        var known = lock(project, period);
        if (known != null) return new LockView(period, true, known.lockedAt);
        var lock = new PeriodLock();
        lock.project = project;
        lock.periodId = period;
        lock.lockedBy = caller.person();
        lock.lockedAt = Now.instant();
        lock.persist();
        changed(project, ProjectAction.PERIOD_LOCKED);
        return new LockView(period, true, lock.lockedAt);
    }

    @DELETE
    @Operation(summary = "Open a locked period", description = "Repeating it changes nothing.")
    public LockView unlockPeriod(@RestPath UUID id, @RestPath UUID period) {
        var project = allowed(id, period);
        var known = lock(project, period);
        if (known != null) {
            reports.getEntityManager().remove(known);
            changed(project, ProjectAction.PERIOD_UNLOCKED);
        }
        return new LockView(period, false, null);
    }

    private static @Nullable PeriodLock lock(Project project, UUID period) {
        return PeriodLock.<PeriodLock>find("project = ?1 and periodId = ?2", project, period)
                .firstResult();
    }

    private Project allowed(UUID id, UUID period) {
        var project = projects.readable(id, caller);
        caller.require(Action.APPROVE_VALUES, project.lead.id);
        if (MeasuredPeriod.of(project, period).isEmpty()) throw Problems.notFound();
        return project;
    }

    private void changed(Project project, ProjectAction action) {
        events.record(project, action, List.of(), null);
        reports.flush();
        if (project.publishedRevision != null) publicContent.fire(new PublicContentChanged(project));
    }
}
