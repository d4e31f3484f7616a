package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Writes and reads what happened to projects. */
@ApplicationScoped
public class ProjectEvents implements PanacheRepositoryBase<ProjectEvent, UUID> {
    @Inject
    Caller caller;

    /** By the caller for the project's lead organisation. */
    public ProjectEvent record(Project project, ProjectAction action, List<String> fields, @Nullable String note) {
        var event = byHub(project, action, note);
        event.person = caller.person();
        event.organisation = project.lead;
        event.fields = fields;
        return event;
    }

    /** By the caller for another organisation than the lead, or for a country. */
    public ProjectEvent record(
            Project project,
            ProjectAction action,
            @Nullable Organisation organisation,
            @Nullable String country,
            @Nullable String note) {
        var event = byHub(project, action, note);
        event.person = caller.person();
        event.organisation = organisation;
        event.country = country;
        return event;
    }

    /** By the hub itself. */
    public ProjectEvent byHub(Project project, ProjectAction action, @Nullable String note) {
        var event = new ProjectEvent();
        event.project = project;
        event.revision = project.working().seq;
        event.action = action;
        event.note = note;
        event.version = project.working().version;
        event.occurredAt = Now.instant();
        persist(event);
        return event;
    }
}
