package org.cooperationhub.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.project.ProjectContent;
import org.cooperationhub.project.ProjectDocument;
import org.cooperationhub.project.ProjectInput;
import org.cooperationhub.project.ProjectRevision;
import org.cooperationhub.project.ProjectView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The revisions of a project: published ones for everybody, the one that waits for a key also for who is asked for it,
 * all of them for those who may see drafts.
 */
@Path("projects/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "History")
public class RevisionResource {
    @Inject
    Histories histories;

    @Inject
    Bodies bodies;

    @GET
    @Path("revisions")
    @Operation(
            summary = "List the revisions of a project",
            description =
                    "Newest first. Everybody sees the published ones, who is asked for a key also the one that waits for it, those who may see drafts see all.")
    public Page<RevisionSummary> listRevisions(@RestPath UUID id, @BeanParam PageRequest request) {
        return histories.revisions(histories.seen(id), request);
    }

    @GET
    @Path("revisions/{revision}")
    @Operation(
            summary = "Get a revision of a project",
            description = "As it was published; for those who may see drafts with what is not public.")
    public ProjectView getRevision(@RestPath UUID id, @RestPath int revision) {
        var seen = histories.seen(id);
        var found = histories.revision(seen, revision);
        return ProjectView.past(seen.project(), found, seen.whole(found));
    }

    @GET
    @Path("revisions/{revision}/differences")
    @Operation(
            summary = "Compare a revision with another",
            description =
                    "Field by field; parts of lists are matched by their ids or codes. Against the published revision before it, unless another is named. Contact and documents that are not public are compared for those alone who may see drafts.")
    public DifferencesView compareRevisions(
            @RestPath UUID id,
            @RestPath int revision,
            @Parameter(
                            description = "Number of the earlier revision",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @RestQuery
                    @Nullable
                    String against) {
        var seen = histories.seen(id);
        var after = histories.revision(seen, revision);
        var before = against == null
                ? histories.publishedBefore(seen, revision).orElse(null)
                : histories.revision(seen, number(against));
        return new DifferencesView(
                before == null ? null : before.seq,
                after.seq,
                Comparison.of(before == null ? null : tree(before, seen.insider()), tree(after, seen.insider())));
    }

    @GET
    @Path("events")
    @Operation(
            summary = "List what happened to a project",
            description =
                    "Newest first: who did what, on whose behalf. Everybody sees the public steps, without persons and notes.")
    public Page<EventView> listProjectEvents(@RestPath UUID id, @BeanParam PageRequest request) {
        return histories.events(histories.seen(id), request);
    }

    /** The content to compare: for the public without contact and without documents that are not public. */
    private ObjectNode tree(ProjectRevision revision, boolean insider) {
        ProjectInput content = ProjectContent.of(revision);
        var tree = bodies.tree(content);
        if (insider) return tree;
        tree.remove("contact");
        tree.set(
                "documents",
                bodies.array(content.documents().stream()
                        .filter(each -> each.visibility() == ProjectDocument.Visibility.PUBLIC)
                        .toList()));
        return tree;
    }

    private static int number(String text) {
        if (text.matches("[1-9][0-9]{0,8}")) return Integer.parseInt(text);
        throw Problems.invalidParameter("against", "not-a-limit");
    }
}
