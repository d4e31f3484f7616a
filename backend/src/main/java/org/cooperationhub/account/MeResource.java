package org.cooperationhub.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cooperationhub.common.Personal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@Personal
@Authenticated
@Tag(name = "Account")
public class MeResource {
    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Who am I", description = "The caller, their organisations with roles, and what they may do.")
    public MeView getMe() {
        var token = caller.token();
        var self = token.machine() != null
                ? null
                : new MeView.Self(caller.personId(), token.name(), token.email(), token.locale());
        var organisations = caller.places().stream()
                .map(place -> new MeView.Acting(
                        place.id(),
                        place.code(),
                        place.name(),
                        caller.roles().getOrDefault(place.id(), Set.of()).stream()
                                .sorted()
                                .toList(),
                        Stream.of(Action.values())
                                .filter(each -> caller.organisationsWhere(each).contains(place.id()))
                                .toList()))
                .toList();
        return new MeView(
                self,
                token.machine() == null ? null : new MeView.Machine(token.machine()),
                token.platformAdmin() && !caller.suspended(),
                organisations,
                everywhere());
    }

    private List<Action> everywhere() {
        return Stream.of(Action.values()).filter(caller::mayEverywhere).toList();
    }
}
