package org.cooperationhub.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.StoredBytes;
import org.cooperationhub.project.ProjectPageRequest;
import org.cooperationhub.project.ProjectView;
import org.cooperationhub.project.Projects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Published projects. No transaction is begun here: what is read is one stored row, or rows of one statement. */
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Projects")
public class PublishedProjectResource {
    @Inject
    PublishedProjects published;

    @Inject
    PublishedFacets facets;

    @Inject
    ProjectSums sums;

    @Inject
    Projects projects;

    @Inject
    Caller caller;

    @Inject
    RequestFacts facts;

    @GET
    @Operation(
            summary = "List projects",
            description = "Published projects; with mine=true the working revisions that the caller may see.")
    @APIResponseSchema(value = ProjectPage.class, responseCode = "200")
    public StoredBytes<ProjectPage> listProjects(
            @BeanParam PublishedFilter filter,
            @BeanParam ProjectPageRequest request,
            @RestQuery
                    @Parameter(
                            description =
                                    "Ids, comma-separated, 200 at most, instead of any filter; in this order, the others under notFound")
                    @Nullable
                    String id) {
        if (request.working()) return working(filter, request, id);
        if (request.publication != null) throw Problems.invalidParameter("publication", "only-mine");
        if (id == null) return published.page(filter, request);
        var alone = Selection.of(filter).everything()
                && request.sort == null
                && request.cursor == null
                && request.limit == null
                && request.count == null;
        if (!alone) throw Problems.invalidParameter("id", "alone");
        return published.batch(ids(id));
    }

    private StoredBytes<ProjectPage> working(PublishedFilter filter, ProjectPageRequest request, @Nullable String id) {
        if (id != null) throw Problems.invalidParameter("id", "not-with-mine");
        filter.refuseWithMine();
        if (caller.anonymous()) throw Problems.of(ProblemCode.UNAUTHENTICATED);
        return published.written(projects.workingList(filter, request, caller));
    }

    private static List<UUID> ids(String list) {
        return Objects.requireNonNull(Filters.codes("id", list)).stream()
                .map(each -> {
                    if (!each.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                        throw Problems.invalidParameter("id", "not-an-id");
                    return UUID.fromString(each);
                })
                .distinct()
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Get a published project",
            description =
                    "404 for a project that was never published, 410 for one that is not public any more, whoever asks.")
    @APIResponseSchema(value = ProjectView.class, responseCode = "200")
    public StoredBytes<ProjectView> getProject(@RestPath UUID id) {
        return published.one(id, facts.takesZipped());
    }

    @GET
    @Path("sums")
    @Operation(
            summary = "Add up the budgets of published projects",
            description =
                    "Of countable projects under the same filter as the list, per currency, by SDG target, country, proposal or sector. The items of a currency add to its total.")
    public Sums getProjectSums(
            @BeanParam PublishedFilter filter,
            @RestQuery
                    @Parameter(
                            description = "By what budgets are told apart",
                            schema =
                                    @Schema(
                                            enumeration = {"SDG_TARGET", "COUNTRY", "PROPOSAL", "SECTOR"},
                                            defaultValue = "SDG_TARGET"))
                    @Nullable
                    String by) {
        var dimension = by == null ? null : Filters.members(Sums.Dimension.class, "by", by);
        if (dimension != null && dimension.size() > 1) throw Problems.invalidParameter("by", "too-many", 1);
        return sums.of(Selection.of(filter), dimension == null ? Sums.Dimension.SDG_TARGET : dimension.getFirst());
    }

    @GET
    @Path("facets")
    @Operation(
            summary = "Count published projects",
            description =
                    "By each code, under the same filter as the list. The codes of a facet that the filter chooses from are counted as if it did not, so that they tell what another choice would bring. Codes without projects are absent.")
    public Facets getProjectFacets(@BeanParam PublishedFilter filter) {
        return facets.of(Selection.of(filter));
    }
}
