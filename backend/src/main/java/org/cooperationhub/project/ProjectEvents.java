package org.cooperationhub.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.Organisation;
import org.jspecify.annotations.Nullable;

/** Writes and reads what happened to projects. */
@ApplicationScoped
public class ProjectEvents implements PanacheRepositoryBase<ProjectEvent, UUID> {
    /** Steps of a project that the audit log has as well. */
    private static final Set<ProjectAction> DECISIONS = EnumSet.of(
            ProjectAction.SUBMITTED,
            ProjectAction.WITHDRAWN,
            ProjectAction.EDITORIALLY_APPROVED,
            ProjectAction.RETURNED,
            ProjectAction.KEY_APPROVED,
            ProjectAction.KEY_SILENT,
            ProjectAction.PUBLISHED,
            ProjectAction.UNPUBLISHED,
            ProjectAction.ARCHIVED,
            ProjectAction.DISCARDED);

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    /** By the caller for the project's lead organisation. */
    public ProjectEvent record(Project project, ProjectAction action, List<String> fields, @Nullable String note) {
        var event = event(project, action, note);
        event.person = caller.person();
        event.organisation = project.lead;
        event.fields = fields;
        if (DECISIONS.contains(action)) audit.decided(deed(event));
        return event;
    }

    /** By the caller for another organisation than the lead, or for a country. */
    public ProjectEvent record(
            Project project,
            ProjectAction action,
            @Nullable Organisation organisation,
            @Nullable String country,
            @Nullable String note) {
        var event = event(project, action, note);
        event.person = caller.person();
        event.organisation = organisation;
        event.country = country;
        if (DECISIONS.contains(action)) audit.decided(deed(event));
        return event;
    }

    /** By the hub itself. */
    public ProjectEvent byHub(Project project, ProjectAction action, @Nullable String note) {
        return byHub(project, action, null, note);
    }

    /** By the hub itself, for a country. */
    public ProjectEvent byHub(Project project, ProjectAction action, @Nullable String country, @Nullable String note) {
        var event = event(project, action, note);
        event.country = country;
        if (DECISIONS.contains(action)) audit.happened(deed(event));
        return event;
    }

    private static Deed deed(ProjectEvent event) {
        var details = new LinkedHashMap<String, Object>();
        details.put("code", event.project.code);
        details.put("revision", event.revision);
        if (event.country != null) details.put("country", event.country);
        return Deed.of(
                        "project."
                                + event.action.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "projects/" + event.project.id)
                .at(event.project.lead.id)
                .with(details);
    }

    private ProjectEvent event(Project project, ProjectAction action, @Nullable String note) {
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
