package org.cooperationhub.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.cooperationhub.account.AuditEvent.Actor;
import org.cooperationhub.common.RequestFacts;
import org.jspecify.annotations.Nullable;

/** Notes what is done, in the transaction that does it. */
@ApplicationScoped
public class Audit {
    /** Who reads the same again and again is noted once in ten minutes. */
    private final Cache<String, Boolean> readings = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumSize(10_000)
            .build();

    @Inject
    RequestFacts facts;

    @Inject
    Caller caller;

    /** A decision of the person who calls. */
    public void decided(
            Person by, @Nullable UUID organisation, String action, String target, Map<String, Object> details) {
        write(by, Deed.of(action, target).at(organisation).with(details));
    }

    /** As above, with the values that it changed, before and after; null where there were none. */
    public void decided(
            Person by,
            @Nullable UUID organisation,
            String action,
            String target,
            @Nullable Map<String, ?> before,
            @Nullable Map<String, ?> after) {
        write(by, Deed.of(action, target).at(organisation).changing(before, after));
    }

    /** By whoever calls, also where nobody is signed in. */
    public void decided(Deed deed) {
        write(caller.anonymous() ? null : caller.person(), deed);
    }

    /** Reading of what is not one's own, at most one note in ten minutes of the same. */
    public void looked(Deed deed) {
        // a rehearsal is taken back, its note as well
        if (facts.dryRun()) return;
        var by = caller.person();
        var what = by.id + " " + deed.organisation() + " " + deed.action() + " " + deed.target();
        if (readings.asMap().putIfAbsent(what, true) == null) write(by, deed);
    }

    /** What the hub did by itself as something decided before fell due. */
    public void happened(@Nullable UUID organisation, String action, String target, Map<String, Object> details) {
        happened(Deed.of(action, target).at(organisation).with(details));
    }

    /** As above. */
    public void happened(Deed deed) {
        AuditEvent.of(deed, "-").persist();
    }

    /**
     * What the hub only heard of, such as from Keycloak.
     *
     * @param client id of a machine; of a person without a row, the subject of their token
     */
    public void witnessed(
            Deed deed, Actor actor, @Nullable UUID person, @Nullable String client, Instant at, String requestId) {
        var event = AuditEvent.of(deed, requestId);
        event.occurredAt = at;
        event.actor = actor;
        event.personId = person;
        event.clientId = client;
        event.persist();
    }

    private void write(@Nullable Person by, Deed deed) {
        var event = AuditEvent.of(deed, facts.requestId());
        event.actor = by == null ? Actor.NOBODY : Actor.PERSON;
        if (by != null) {
            event.personId = by.id;
            event.clientId = client();
            if (event.clientId != null) event.actor = Actor.CLIENT;
            event.behalfOf = behalf(deed.organisation());
        }
        event.persist();
    }

    private @Nullable String client() {
        return signedIn() ? caller.token().machine() : null;
    }

    /** The organisation whose matter it is, for its members; for others the only one that they have. */
    private @Nullable UUID behalf(@Nullable UUID organisation) {
        if (!signedIn()) return null;
        var places = caller.places();
        for (var each : places) if (each.id().equals(organisation)) return organisation;
        return places.size() == 1 ? places.getFirst().id() : null;
    }

    /** Not so in jobs that act for nobody. */
    private boolean signedIn() {
        return Arc.container().requestContext().isActive() && !caller.anonymous();
    }
}
