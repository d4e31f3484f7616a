package org.cooperationhub.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.cooperationhub.change.Seeds;
import org.cooperationhub.common.LocalText;
import org.cooperationhub.common.Now;
import org.cooperationhub.organisation.ActorType;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.OrganisationStatus;
import org.cooperationhub.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration organisations and accounts, in demo mode alone. */
@ApplicationScoped
class DemoData {
    @Inject
    Seeds seeds;

    @Inject
    Organisations organisations;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "hub.mode")
    String mode;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    void load(@Observes @Priority(300) StartupEvent start) {
        if (!mode.equals("demo")) return;
        seeds.load("demo/organisations.json", file -> file.forEach(this::organisation));
        seeds.load("demo/persons.json", file -> file.forEach(this::person));
        seeds.load("demo/api-clients.json", file -> file.forEach(this::client));
    }

    private void organisation(JsonNode from) {
        var to = organisations.byCode(from.get("code").asText()).orElseGet(Organisation::new);
        to.code = from.get("code").asText();
        to.keycloakId = UUID.fromString(from.get("keycloakId").asText());
        to.name = json.convertValue(from.get("name"), LocalText.class);
        to.sortName = to.name.main();
        to.actorType = ActorType.valueOf(from.get("actorType").asText());
        to.iatiType = from.path("iatiType").asText(null);
        to.country = from.path("country").asText(null);
        to.website = from.path("website").asText(null);
        to.status = OrganisationStatus.VERIFIED;
        to.demonstration = true;
        to.updatedAt = Now.instant();
        to.persist();
    }

    private void person(JsonNode from) {
        var known = Person.<Person>find(
                        "issuer = ?1 and subject = ?2",
                        issuer,
                        from.get("subject").asText())
                .firstResult();
        if (known != null) {
            if (from.has("role"))
                complete(known, MemberRole.valueOf(from.get("role").asText()));
            return;
        }
        var person = new Person();
        person.issuer = issuer;
        person.subject = from.get("subject").asText();
        person.displayName = from.get("displayName").asText();
        person.email = from.get("email").asText();
        person.locale = from.path("locale").asText(null);
        person.createdAt = Now.instant();
        person.persist();
        var organisation = organisations.byCode(from.path("organisation").asText());
        if (organisation.isEmpty()) return;
        var role = MemberRole.valueOf(from.path("role").asText());
        var membership = Membership.of(person, organisation.get(), role);
        membership.activatedAt = membership.createdAt;
        membership.persist();
        from.path("grants").forEach(each -> grant(membership, each));
    }

    /** Memberships that were loaded before the hub kept their roles. */
    private static void complete(Person person, MemberRole role) {
        Membership.<Membership>stream("person = ?1 and baseRole is null", person)
                .forEach(each -> each.baseRole = role);
    }

    private static void grant(Membership membership, JsonNode from) {
        var grant = new RoleGrant();
        grant.membership = membership;
        grant.role = Role.valueOf(from.get("role").asText());
        grant.scope = RoleGrant.Scope.valueOf(from.get("scope").asText());
        grant.scopeId = from.path("scopeId").asText(null);
        if (!grant.holds()) throw new IllegalArgumentException("a grant that gives nothing: " + from);
        grant.persist();
    }

    private void client(JsonNode from) {
        var clientId = from.get("clientId").asText();
        var known = ApiCredential.<ApiCredential>find("clientId", clientId).firstResult();
        var credential = known == null ? new ApiCredential() : known;
        var client = known == null ? new ApiClient() : known.client;
        client.organisation =
                organisations.byCode(from.get("organisation").asText()).orElseThrow();
        client.name = from.get("name").asText();
        client.purpose = from.get("purpose").asText();
        var scopes = new java.util.TreeSet<String>();
        from.get("scopes").forEach(each -> scopes.add(each.asText()));
        client.scopes = Set.copyOf(scopes);
        client.updatedAt = Now.instant();
        credential.keycloakId = UUID.fromString(from.get("keycloakId").asText());
        if (known != null) return;
        client.createdAt = client.updatedAt;
        client.persist();
        credential.id = credential.keycloakId;
        credential.client = client;
        credential.clientId = clientId;
        credential.kind = ApiCredential.Kind.SECRET;
        credential.state = ApiCredential.State.ACTIVE;
        credential.createdAt = client.createdAt;
        credential.persist();
    }
}
