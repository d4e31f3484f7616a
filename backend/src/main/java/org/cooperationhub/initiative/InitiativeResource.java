package org.cooperationhub.initiative;

import jakarta.annotation.security.PermitAll;
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
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.codelist.CodeLists;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.cooperationhub.officialtext.Provenance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Initiatives: the texts that countries act upon. */
@Path("initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@PermitAll
@Tag(name = "Initiatives")
public class InitiativeResource {
    @Inject
    Initiatives initiatives;

    @Inject
    CodeLists codeLists;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Preconditions expected;

    @Inject
    Writes writes;

    @GET
    @Operation(summary = "List initiatives", description = "Ordered by code.")
    public Page<InitiativeSummary> listInitiatives(@BeanParam PageRequest request) {
        var page = initiatives.page(request);
        var counts = initiatives.proposalCounts(page.items());
        return page.map(each -> InitiativeSummary.of(each, counts.getOrDefault(each.id, 0)));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Get an initiative", description = "With its pillars and the numbers of their proposals.")
    public InitiativeView getInitiative(@RestPath String code) {
        return view(initiatives.byCode(code));
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register an initiative",
            description = "By a secretariat editor. Its pillars and proposals come with the import of its text.")
    @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeInput.class)))
    public InitiativeView createInitiative(byte[] body) {
        caller.requireEverywhere(Action.EDIT_TEXT);
        writes.requireKey();
        var input = bodies.read(body, InitiativeInput.class);
        check(input);
        var initiative = new Initiative();
        initiative.code = java.util.Objects.requireNonNull(input.code());
        if (initiatives.optional(initiative.code).isPresent()) throw Problems.duplicate("/code", initiative.code);
        initiative.title = LocalText.EMPTY;
        initiative.summary = LocalText.EMPTY;
        initiative.issuer = LocalText.EMPTY;
        initiative.provenance = Provenance.SUMMARY;
        initiative.status = TextStatus.ADOPTED;
        input.writeTo(initiative);
        initiative.updatedAt = Now.instant();
        initiatives.persist(initiative);
        return view(initiative);
    }

    @PATCH
    @Path("{code}")
    @Consumes("application/merge-patch+json")
    @Operation(
            summary = "Change an initiative",
            description = "By a secretariat editor. RFC 7396; the code never changes.")
    @RequestBody(content = @Content(schema = @Schema(implementation = InitiativeInput.class)))
    public InitiativeView editInitiative(@RestPath String code, byte[] body) {
        var initiative = initiatives.byCode(code);
        caller.requireWithin(Action.EDIT_TEXT, code);
        expected.match(initiative.version, initiative.updatedAt, initiative.fieldVersions);
        var before = InitiativeInput.of(initiative);
        var after = bodies.patch(body, before, InitiativeInput.class);
        if (!code.equals(after.code())) throw Problems.invalid(List.of(writes.readOnly("/code")));
        check(after);
        var changed = bodies.changed(before, after);
        if (!changed.isEmpty()) {
            after.writeTo(initiative);
            initiative.fieldVersions = writes.stamped(initiative.fieldVersions, changed, initiative.version + 1);
            initiative.updatedAt = Now.instant();
        }
        initiatives.flush();
        return view(initiative);
    }

    private void check(InitiativeInput input) {
        var fault = codeLists.fault("/scopeLevel", "activity-scope", input.scopeLevel());
        if (fault != null) throw Problems.invalid(List.of(fault));
    }

    private InitiativeView view(Initiative initiative) {
        var may = caller.mayWithin(Action.EDIT_TEXT, initiative.code) ? List.of(Action.EDIT_TEXT) : List.<Action>of();
        return InitiativeView.of(initiative, initiatives.proposalsOf(initiative), may);
    }
}
