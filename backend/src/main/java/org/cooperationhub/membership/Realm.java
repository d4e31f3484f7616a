package org.cooperationhub.membership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooperationhub.account.MemberRole;
import org.cooperationhub.directory.Keycloak;
import org.cooperationhub.directory.Keycloak.As;
import org.cooperationhub.directory.KeycloakAway;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * People at Keycloak and their places in its organisations. Everything here may be done again, whatever was done of it
 * before.
 */
@ApplicationScoped
class Realm {
    private static final Map<MemberRole, String> GROUPS = new EnumMap<>(
            Map.of(MemberRole.READER, "readers", MemberRole.EDITOR, "editors", MemberRole.ORG_ADMIN, "org-admins"));
    private static final String SET_UP = "[\"VERIFY_EMAIL\",\"UPDATE_PASSWORD\"]";

    private static final int PAGE = 200;

    /** Of a link that Keycloak itself mails; short, because whoever has it has the account. */
    private static final int LINK_SECONDS = 48 * 60 * 60;

    @Inject
    Keycloak keycloak;

    @Inject
    ObjectMapper json;

    /** The client's origin, where whoever chose a password goes on. */
    @ConfigProperty(name = "hub.members.return-to")
    String clientOrigin;

    /**
     * An account.
     *
     * @param untouched nobody has signed in with it: it was made for an invitation and waits for its password
     */
    record Account(UUID id, boolean untouched, Instant madeAt) {}

    /** The account with this address, made without a password if there is none. */
    Account account(String email, @Nullable String locale) {
        var known = find(email);
        if (known != null) return known;
        var form = json.createObjectNode()
                .put("username", email)
                .put("email", email)
                .put("enabled", true)
                .put("emailVerified", false);
        form.putArray("requiredActions").add("VERIFY_EMAIL").add("UPDATE_PASSWORD");
        if (locale != null) form.putObject("attributes").putArray("locale").add(locale);
        // 409: somebody else made it meanwhile
        keycloak.post(As.BACKEND, "/users", form).expect(201, 409);
        var made = find(email);
        if (made == null) throw new IllegalStateException("an account that Keycloak made is not there");
        return made;
    }

    private @Nullable Account find(String email) {
        var query = "/users?exact=true&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        var found = keycloak.get(As.BACKEND, query).expect(200).body();
        return found.isEmpty() ? null : account(found.get(0));
    }

    private static Account account(JsonNode user) {
        var waits = false;
        for (var each : user.path("requiredActions")) waits |= each.asText().equals("UPDATE_PASSWORD");
        return new Account(
                UUID.fromString(user.get("id").asText()),
                waits && !user.path("emailVerified").asBoolean(),
                Instant.ofEpochMilli(user.path("createdTimestamp").asLong()));
    }

    /** Makes the person a member of the organisation, in the group of this role alone; in none with null. */
    void place(UUID organisation, UUID user, @Nullable MemberRole role) {
        var at = "/organizations/" + organisation;
        keycloak.post(As.BACKEND, at + "/members", TextNode.valueOf(user.toString()))
                .expect(201, 409);
        var groups = keycloak.get(As.BACKEND, at + "/groups").expect(200).body();
        var wanted = role == null ? null : GROUPS.get(role);
        // the new one first, so that nobody is without any in between
        for (var each : groups) if (each.get("name").asText().equals(wanted)) join(at, each, user);
        for (var each : groups) {
            var name = each.get("name").asText();
            if (GROUPS.containsValue(name) && !name.equals(wanted)) leave(at, each, user);
        }
    }

    private void join(String organisation, JsonNode group, UUID user) {
        keycloak.put(As.BACKEND, member(organisation, group, user), null).expect(204, 409);
    }

    private void leave(String organisation, JsonNode group, UUID user) {
        keycloak.delete(As.BACKEND, member(organisation, group, user)).expect(204, 404);
    }

    private static String member(String organisation, JsonNode group, UUID user) {
        return organisation + "/groups/" + group.get("id").asText() + "/members/" + user;
    }

    /**
     * Takes the person out of the organisation. Keycloak deletes the whole account of a MANAGED member with that, so
     * such a one only loses its roles; our own row says that it is over.
     */
    void remove(UUID organisation, UUID user) {
        var at = "/organizations/" + organisation + "/members/" + user;
        var member = keycloak.get(As.BACKEND, at).expect(200, 404);
        if (member.status() != 200) return;
        if (member.body().path("membershipType").asText().equals("UNMANAGED"))
            keycloak.delete(As.BACKEND, at).expect(204, 404);
        else place(organisation, user, null);
    }

    /** Ends every session of the person, in whatever client. */
    void signOut(UUID user) {
        keycloak.post(As.BACKEND, "/users/" + user + "/logout", null).expect(204, 404);
    }

    /**
     * Has Keycloak mail the link with which the account gets its password and proves its address.
     *
     * @return false if its mail server did not take the mail, which Keycloak answers with 500
     */
    boolean mailSetUp(UUID user, String language) {
        var back = clientOrigin + "/" + language.split("-", 2)[0] + "/signin/callback";
        var path = "/users/" + user + "/execute-actions-email?client_id=platform-spa&lifespan=" + LINK_SECONDS
                + "&redirect_uri=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        try {
            keycloak.put(As.BACKEND, path, json.readTree(SET_UP)).expect(200, 204);
            return true;
        } catch (KeycloakAway away) {
            if (away.status != 500) throw away;
            return false;
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A member as Keycloak has them.
     *
     * @param role the highest of their groups; null in none
     */
    record Found(
            UUID id,
            String name,
            boolean enabled,
            boolean managed,
            @Nullable MemberRole role) {}

    /** All people of an organisation, by their id; machines are not among them. */
    Map<UUID, Found> people(UUID organisation) {
        var at = "/organizations/" + organisation;
        var roles = new HashMap<UUID, MemberRole>();
        for (var group : keycloak.get(As.BACKEND, at + "/groups").expect(200).body()) {
            var role = role(group.get("name").asText());
            if (role == null) continue;
            each(
                    at + "/groups/" + group.get("id").asText() + "/members",
                    user -> roles.merge(id(user), role, (one, other) -> one.compareTo(other) > 0 ? one : other));
        }
        var people = new HashMap<UUID, Found>();
        each(at + "/members", user -> {
            var name = user.path("username").asText();
            var managed = user.path("membershipType").asText().equals("MANAGED");
            var enabled = user.path("enabled").asBoolean();
            if (!name.startsWith("service-account-"))
                people.put(id(user), new Found(id(user), name, enabled, managed, roles.get(id(user))));
        });
        return people;
    }

    private static UUID id(JsonNode user) {
        return UUID.fromString(user.get("id").asText());
    }

    private static @Nullable MemberRole role(String group) {
        for (var each : GROUPS.entrySet()) if (each.getValue().equals(group)) return each.getKey();
        return null;
    }

    private void each(String list, Consumer<JsonNode> user) {
        for (var first = 0; ; first += PAGE) {
            var page = keycloak.get(As.BACKEND, list + "?first=" + first + "&max=" + PAGE)
                    .expect(200)
                    .body();
            page.forEach(user);
            if (page.size() < PAGE) return;
        }
    }

    /** Removes an account that was made for an invitation which came to nothing; any other one stays. */
    void removeUntouched(UUID user, Instant invitedAt) {
        var found = keycloak.get(As.BACKEND, "/users/" + user).expect(200, 404);
        if (found.status() == 404) return;
        var account = account(found.body());
        // a minute, because two clocks are compared
        if (!account.untouched || account.madeAt.isBefore(invitedAt.minusSeconds(60))) return;
        var places = keycloak.get(As.BACKEND, "/organizations/members/" + user + "/organizations")
                .expect(200)
                .body();
        if (places.isEmpty()) keycloak.delete(As.BACKEND, "/users/" + user).expect(204, 404);
    }
}
