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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooperationhub.account.RoleGrant.Scope;
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
    @Operation(
            summary = "Who am I",
            description =
                    "The caller, the organisations, countries, projects and initiatives that they act for, and what they may do for each.")
    public MeView getMe() {
        var token = caller.token();
        var self = token.machine() != null
                ? null
                : new MeView.Self(caller.personId(), token.name(), token.email(), token.locale());
        return new MeView(
                self,
                token.machine() == null ? null : new MeView.Machine(token.machine()),
                caller.rights().everywhere().contains(Role.PLATFORM_ADMIN),
                caller.places().stream().map(this::organisation).toList(),
                granted(Scope.COUNTRY, this::country),
                granted(Scope.PROJECT, this::project),
                granted(Scope.INITIATIVE, this::initiative),
                actions(caller::mayEverywhere));
    }

    private MeView.Acting organisation(Standing.Place place) {
        return new MeView.Acting(
                place.id(),
                place.code(),
                place.name(),
                place.membership(),
                caller.rights().organisations().getOrDefault(place.id(), Set.of()).stream()
                        .sorted()
                        .toList(),
                actions(each -> caller.organisationsWhere(each).contains(place.id())));
    }

    private MeView.ActingForCountry country(String code, List<Role> roles) {
        return new MeView.ActingForCountry(code, roles, actions(each -> caller.mayFor(each, code)));
    }

    private MeView.ActingInProject project(String text, List<Role> roles) {
        var id = UUID.fromString(text);
        return new MeView.ActingInProject(
                id, roles, actions(each -> caller.projectsWhere(each).contains(id)));
    }

    private MeView.ActingWithinInitiative initiative(String code, List<Role> roles) {
        return new MeView.ActingWithinInitiative(
                code,
                roles,
                actions(each -> caller.rights().initiativesWhere(each).contains(code)));
    }

    private <T> List<T> granted(Scope scope, BiFunction<String, List<Role>, T> view) {
        return caller.rights().granted(scope).entrySet().stream()
                .map(each -> view.apply(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }

    private static List<Action> actions(Predicate<Action> allowed) {
        return Stream.of(Action.values()).filter(allowed).toList();
    }
}
