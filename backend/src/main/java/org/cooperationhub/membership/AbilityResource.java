package org.cooperationhub.membership;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cooperationhub.account.Abilities;
import org.cooperationhub.account.Action;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Personal;
import org.cooperationhub.common.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who of an organisation may do something. */
@Path("organisations/{code}/abilities")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Authenticated
@Personal
@Tag(name = "Roles")
public class AbilityResource {
    @Inject
    House house;

    @Inject
    Members members;

    @Inject
    Abilities abilities;

    @GET
    @Operation(summary = "Who can do this?", description = """
                    Active members by name who may do the action by the permission table, on what, and by which roles. \
                    Platform administrators are not among them: Keycloak knows them.""")
    public Page<AbleMember> listAbilities(
            @RestPath String code,
            @Parameter(description = "One action", schema = @Schema(implementation = Action.class), required = true)
                    @RestQuery
                    @Nullable
                    String action,
            @BeanParam PageRequest request) {
        var organisation = house.managed(code);
        var asked = asked(action);
        var page = members.able(organisation, asked, request);
        var grants = members.grants(page.items().stream().map(each -> each.id).toList());
        return page.map(each ->
                AbleMember.of(each, abilities.of(asked, each, grants.getOrDefault(each.id, List.of()))));
    }

    private static Action asked(@Nullable String name) {
        var actions = Filters.members(Action.class, "action", name == null ? "" : name);
        if (actions == null || actions.size() != 1) throw Problems.invalidParameter("action", "not-one");
        return actions.getFirst();
    }
}
