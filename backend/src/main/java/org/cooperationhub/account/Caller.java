package org.cooperationhub.account;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.ProblemCode;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.organisation.Organisation;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, for which organisations, and what they may do there. Needs a transaction. */
@RequestScoped
public class Caller {
    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Accounts accounts;

    @Inject
    RequestFacts facts;

    @Inject
    LastUse uses;

    @Inject
    RecentSignIn recent;

    private @Nullable Token token;
    private @Nullable Standing standing;
    private @Nullable Rights rights;

    /** Ends with 401 and a challenge (RFC 9470) unless the person signed in a few minutes ago. */
    public void requireRecentSignIn() {
        recent.require(jwt());
    }

    /** True for a partner's system, which never manages accounts. */
    public boolean machine() {
        return !anonymous() && token().machine() != null;
    }

    public boolean anonymous() {
        return token == null && identity.getIdentity().isAnonymous();
    }

    /** From now on the work is done for whom this token names; for jobs, which have no request of their own. */
    void becomes(Token other) {
        token = other;
        rights = null;
    }

    /** True if the caller may do this on a record of that organisation. */
    public boolean may(Action action, UUID organisation) {
        return mayEverywhere(action) || organisationsWhere(action).contains(organisation);
    }

    /**
     * True if the caller may do this on that project of that organisation, be it because it was granted for it alone.
     */
    public boolean mayIn(Action action, UUID organisation, UUID project) {
        return may(action, organisation) || rights().inProject(action, organisation, project);
    }

    /** True if the caller may do this as focal point or state authority of that country, by its ISO alpha-2 code. */
    public boolean mayFor(Action action, String country) {
        return countriesWhere(action).contains(country);
    }

    /** True if the caller may do this on that initiative, by its code. */
    public boolean mayWithin(Action action, String initiative) {
        return mayEverywhere(action) || rights().initiativesWhere(action).contains(initiative);
    }

    /** True if the caller may do this whatever organisation a record belongs to. */
    public boolean mayEverywhere(Action action) {
        return rights().everywhere(action);
    }

    /** The organisations on whose records the caller may do this as one of their own. */
    public Set<UUID> organisationsWhere(Action action) {
        return rights().organisationsWhere(action);
    }

    /** The projects for which alone the caller was granted a role that may do this. */
    public Set<UUID> projectsWhere(Action action) {
        return rights().projectsWhere(action);
    }

    /** The countries, by ISO alpha-2 code, for which the caller may do this. */
    public Set<String> countriesWhere(Action action) {
        return rights().countriesWhere(action);
    }

    /** The organisation that the caller acts for when they do this for that country; null if they may not. */
    public @Nullable UUID behalf(Action action, String country) {
        return rights().behalf(action, RoleGrant.Scope.COUNTRY, country).orElse(null);
    }

    /** The organisation that the caller acts for when a role for the whole platform lets them do this. */
    public @Nullable UUID behalf(Action action) {
        return rights().behalf(action, RoleGrant.Scope.PLATFORM, "").orElse(null);
    }

    /** The Keycloak organisations that the token names, also while one of them is suspended. */
    public Set<UUID> memberships() {
        return anonymous() ? Set.of() : token().memberships().keySet();
    }

    /** Ends with 403, naming the roles that could, unless the caller may do this there. */
    public void require(Action action, UUID organisation) {
        require(action, may(action, organisation));
    }

    /** As {@link #require(Action, UUID)}, for {@link #mayIn}. */
    public void requireIn(Action action, UUID organisation, UUID project) {
        require(action, mayIn(action, organisation, project));
    }

    /** As {@link #require(Action, UUID)}, for {@link #mayFor}. */
    public void requireFor(Action action, String country) {
        require(action, mayFor(action, country));
    }

    /** As {@link #require(Action, UUID)}, for {@link #mayWithin}. */
    public void requireWithin(Action action, String initiative) {
        require(action, mayWithin(action, initiative));
    }

    /** Ends with 403 unless the caller may do this for at least one organisation. */
    public void requireSomewhere(Action action) {
        require(action, !organisationsWhere(action).isEmpty() || mayEverywhere(action));
    }

    public void requireEverywhere(Action action) {
        require(action, mayEverywhere(action));
    }

    private void require(Action action, boolean allowed) {
        if (anonymous()) throw Problems.of(ProblemCode.UNAUTHENTICATED);
        if (!allowed) throw Problems.forbidden(action.roles());
    }

    /** True for a member of this organisation, also while it is suspended. */
    public boolean belongsTo(Organisation organisation) {
        return !anonymous()
                && organisation.keycloakId != null
                && token().memberships().containsKey(organisation.keycloakId);
    }

    /** The caller's row, made at their first write. */
    public Person person() {
        var known = standing().person();
        if (known != null) return Person.findById(known);
        var found = Person.<Person>find("issuer = ?1 and subject = ?2", token().issuer(), token().subject())
                .firstResult();
        if (found != null) return found;
        var person = new Person();
        person.issuer = token().issuer();
        person.subject = token().subject();
        person.displayName = token().name();
        person.email = token().email();
        person.locale = token().locale();
        person.createdAt = Now.instant();
        person.persist();
        return person;
    }

    /** The caller's row, with what their token says of them now. */
    public Person personAsNow() {
        var person = person();
        person.displayName = token().name();
        person.email = token().email();
        if (token().locale() != null) person.locale = token().locale();
        return person;
    }

    /** The address that mail to the caller reaches, as they proved; null for a machine and before that. */
    public @Nullable String verifiedEmail() {
        return machine() || anonymous() || !Token.verified(jwt()) ? null : token().email();
    }

    @Nullable
    public UUID personId() {
        return standing().person();
    }

    Token token() {
        var current = token;
        if (current == null) {
            current = Token.of(jwt());
            token = current;
        }
        return current;
    }

    private JsonWebToken jwt() {
        if (identity.getIdentity().getPrincipal() instanceof JsonWebToken jwt) return jwt;
        throw new IllegalStateException("not signed in");
    }

    Rights rights() {
        var current = rights;
        if (current == null) {
            current = anonymous() ? Rights.NONE : Rights.of(token(), standing());
            rights = current;
        }
        return current;
    }

    List<Standing.Place> places() {
        return standing().organisations().values().stream()
                .filter(each -> rights().organisations().containsKey(each.id()))
                .sorted(Comparator.comparing(Standing.Place::code))
                .toList();
    }

    private Standing standing() {
        var known = standing;
        if (known != null) return known;
        var machine = token().machine();
        var found = machine != null && facts.writes() ? accounts.read(token()) : accounts.standing(token());
        if (machine != null && found.machineScopes() != null) uses.note(machine);
        standing = found;
        return found;
    }
}
