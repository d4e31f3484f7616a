package org.cooperationhub.project;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What of a published project is for members alone. */
@Path("projects/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Projects")
public class ProjectForMembersResource {
    @Inject
    Projects projects;

    @Inject
    Parts parts;

    @Inject
    Caller caller;

    @GET
    @Operation(
            summary = "Get what a published project shows to members alone",
            description =
                    "Contact and documents for members, for whoever signs in for a member organisation. 404 for a project that is not public.")
    public ProjectForMembers getProjectForMembers(@RestPath UUID id) {
        var project = projects.published(id);
        caller.requireIn(Action.READ_MEMBERS, project.lead.id, project.id);
        var revision = Objects.requireNonNull(project.publishedRevision);
        var documents = revision.documents.stream()
                .filter(each -> each.visibility() == ProjectDocument.Visibility.MEMBERS)
                .toList();
        var files = new TreeMap<>(parts.files(project));
        files.keySet().retainAll(documents.stream().map(ProjectDocument::file).collect(Collectors.toSet()));
        return new ProjectForMembers(project.id, revision.contact, documents, files);
    }
}
