package org.cooperationhub.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AccountsChanged;
import org.cooperationhub.account.ApiClient;
import org.cooperationhub.account.ApiCredential;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Bodies;
import org.cooperationhub.common.Ids;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Preconditions;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Writes;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What administrators decide about machines, each decision in one transaction together with its note and with the time
 * at which Keycloak is to be brought in line. None of them asks Keycloak.
 */
@ApplicationScoped
class ClientWrites {
    @Inject
    Clients clients;

    @Inject
    ClientCheck check;

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Writes writes;

    @Inject
    Preconditions expected;

    @Inject
    Claim claim;

    @Inject
    Audit audit;

    @Inject
    Event<AccountsChanged> changed;

    @Transactional
    @ResponseStatus(201)
    ClientView create(String code, byte[] body) {
        writes.requireKey();
        var organisation = clients.managed(code);
        caller.requireRecentSignIn();
        var input = bodies.read(body, NewClientInput.class);
        var keys = check.check(input);
        if (organisation.keycloakId == null) throw Problems.wrongState("no-accounts");
        if (clients.inUse(organisation) >= Clients.MOST) throw Problems.wrongState("clients-full", Clients.MOST);
        var client = new ApiClient();
        client.organisation = organisation;
        input.client().writeTo(client);
        client.createdBy = caller.person();
        client.createdAt = Now.instant();
        client.updatedAt = client.createdAt;
        clients.persistAndFlush(client);
        credential(client, input.credential(), keys);
        note(client, "client.create", client.id, Map.of("name", client.name, "scopes", List.copyOf(client.scopes)));
        return clients.view(client);
    }

    @Transactional
    ClientView edit(String code, UUID id, byte[] body) {
        var client = clients.one(code, id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireRecentSignIn();
        var versions = client.fieldVersions == null ? Map.<String, Long>of() : client.fieldVersions;
        expected.match(client.version, client.updatedAt, versions);
        if (client.status == ApiClient.Status.REVOKED) throw Problems.wrongState("client-revoked");
        var before = ClientInput.of(client);
        var after = bodies.patch(body, before, ClientInput.class);
        check.check(after, before);
        var members = bodies.changed(before, after);
        if (members.isEmpty()) return clients.view(client);
        after.writeTo(client);
        client.fieldVersions = writes.stamped(versions, members, client.version + 1);
        client.updatedAt = Now.instant();
        clients.live(client).forEach(each -> each.syncAt = Now.instant());
        audit.decided(Deed.of("client.edit", "clients/" + client.id)
                .at(client.organisation.id)
                .changing(bodies.values(before, members), bodies.values(after, members)));
        return written(client);
    }

    @Transactional
    @ResponseStatus(201)
    ClientView addCredential(String code, UUID id, byte[] body) {
        writes.requireKey();
        var client = usable(code, id);
        var input = bodies.read(body, CredentialInput.class);
        var keys = check.check(input);
        if (clients.live(client).size() >= Clients.MOST_CREDENTIALS)
            throw Problems.wrongState("credentials-full", Clients.MOST_CREDENTIALS);
        var made = credential(client, input, keys);
        made.overlapHours = input.overlap();
        client.updatedAt = Now.instant();
        note(client, "credential.create", made.id, Map.of("kind", made.kind.name(), "overlapHours", input.overlap()));
        return written(client);
    }

    /**
     * Somebody is about to be shown a new secret of this credential. The one before is void from here on, so until the
     * new one is shown nobody has a secret, wherever it breaks off.
     */
    @Transactional
    @ResponseStatus(201)
    ClientView askSecret(String code, UUID id, UUID credential) {
        writes.requireKey();
        var client = usable(code, id);
        var found = clients.credential(client, credential);
        if (found.kind != ApiCredential.Kind.SECRET || !found.live()) throw Problems.wrongState("no-secret");
        if (Sync.underWay(found)) throw Problems.wrongState("secret-under-way");
        if (found.state == ApiCredential.State.ACTIVE) found.state = ApiCredential.State.UNCLAIMED;
        found.attempts = 0;
        found.syncAt = lease();
        note(client, "credential.secret", credential, Map.of());
        return written(client);
    }

    @Transactional
    void endCredential(String code, UUID id, UUID credential) {
        var client = clients.one(code, id, LockModeType.PESSIMISTIC_WRITE);
        var found = clients.credential(client, credential);
        if (!found.live()) return;
        found.endAt(Now.instant());
        client.updatedAt = Now.instant();
        note(client, "credential.end", credential, Map.of());
        changed.fire(new AccountsChanged());
    }

    @Transactional
    ClientView revoke(String code, UUID id) {
        var client = clients.one(code, id, LockModeType.PESSIMISTIC_WRITE);
        if (client.status == ApiClient.Status.REVOKED) return clients.view(client);
        clients.live(client).forEach(each -> each.endAt(Now.instant()));
        client.revoke();
        note(client, "client.revoke", client.id, Map.of());
        return written(client);
    }

    @Transactional
    ClientView view(String code, UUID id) {
        var client = clients.one(code, id, LockModeType.NONE);
        clients.noteReading(client.organisation, "clients/" + id);
        return clients.view(client);
    }

    private ApiClient usable(String code, UUID id) {
        var client = clients.one(code, id, LockModeType.PESSIMISTIC_WRITE);
        caller.requireRecentSignIn();
        if (client.status == ApiClient.Status.REVOKED) throw Problems.wrongState("client-revoked");
        return client;
    }

    private ApiCredential credential(ApiClient client, CredentialInput input, @Nullable String keys) {
        var made = new ApiCredential();
        made.id = Ids.create();
        made.client = client;
        made.clientId = "partner-" + made.id;
        made.keycloakId = made.id;
        made.kind = input.kindOrSecret();
        made.publicKeys = keys;
        made.createdAt = Now.instant();
        // this request does the rest; if it does not come to it, the job does
        made.syncAt = lease();
        made.persist();
        return made;
    }

    private Instant lease() {
        var until = Now.instant().plus(Sync.LEASE);
        claim.lease = until;
        return until;
    }

    private ClientView written(ApiClient client) {
        clients.flush();
        changed.fire(new AccountsChanged());
        return clients.view(client);
    }

    private void note(ApiClient client, String action, UUID target, Map<String, Object> details) {
        var address = "clients/" + client.id + (target.equals(client.id) ? "" : "/credentials/" + target);
        audit.decided(caller.person(), client.organisation.id, action, address, details);
    }
}
