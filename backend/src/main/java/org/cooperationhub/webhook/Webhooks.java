package org.cooperationhub.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Filters;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Every query on endpoints and on the log of their deliveries. Who asks is decided here. */
@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<WebhookEndpoint, UUID> {
    static final int MOST = 10;
    private static final Sort<WebhookDelivery> NEWEST =
            new Sort<>("d.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "d.id", each -> each.id);

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Cursors cursors;

    /** The organisation of this code, once the caller may do this there; 403 if they may not. */
    Organisation organisation(String code, Action action) {
        var found = organisations.byCode(code);
        if (found.isEmpty()) {
            // nobody learns by the status whether an organisation that is not public is there
            caller.requireEverywhere(action);
            throw Problems.notFound();
        }
        caller.require(action, found.get().id);
        return found.get();
    }

    List<WebhookEndpoint> of(Organisation organisation) {
        return list("organisation = ?1 and deletedAt is null order by createdAt, id", organisation);
    }

    /** For reading; 404 if the organisation has none of this id. */
    WebhookEndpoint readable(String code, UUID id) {
        return present(code, id, Action.READ_WEBHOOKS, LockModeType.NONE);
    }

    /** For writing: locked, so that no sender changes its state meanwhile. */
    WebhookEndpoint writable(String code, UUID id) {
        return present(code, id, Action.MANAGE_WEBHOOKS, LockModeType.PESSIMISTIC_WRITE);
    }

    private WebhookEndpoint present(String code, UUID id, Action action, LockModeType lock) {
        var found = withRemoved(code, id, action, lock);
        if (found.deletedAt != null) throw Problems.notFound();
        return found;
    }

    WebhookEndpoint withRemoved(String code, UUID id, Action action, LockModeType lock) {
        return find("organisation = ?1 and id = ?2", organisation(code, action), id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** True while a challenge to the endpoint is due or on its way. */
    boolean verificationWaits(WebhookEndpoint endpoint) {
        return WebhookDelivery.count(
                        "endpointId = ?1 and kind = ?2 and state in ?3",
                        endpoint.id,
                        WebhookDelivery.Kind.VERIFICATION,
                        List.of(WebhookDelivery.State.DUE, WebhookDelivery.State.SENDING))
                > 0;
    }

    /** What each endpoint hears of that was verified once. */
    List<Subscription> subscriptions() {
        return getEntityManager()
                .createQuery("""
                        select e from WebhookEndpoint e join fetch e.organisation
                        where e.deletedAt is null and e.verifiedAt is not null""", WebhookEndpoint.class)
                .getResultStream()
                .map(Subscription::of)
                .toList();
    }

    Page<WebhookDelivery> deliveries(WebhookEndpoint endpoint, DeliveryFilter filter) {
        return new Listing<>(WebhookDelivery.class, "d", "WebhookDelivery d")
                .where("d.endpointId = :endpoint", "endpoint", endpoint.id)
                .where(
                        "d.state in :states",
                        "states",
                        Filters.members(WebhookDelivery.State.class, "state", filter.state))
                .page(getEntityManager(), cursors, filter, NEWEST, "deliveries");
    }

    WebhookDelivery delivery(WebhookEndpoint endpoint, UUID id, LockModeType lock) {
        @Nullable
        WebhookDelivery found = getEntityManager()
                .createQuery(
                        "from WebhookDelivery d where d.endpointId = :endpoint and d.id = :id", WebhookDelivery.class)
                .setParameter("endpoint", endpoint.id)
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElse(null);
        if (found == null) throw Problems.notFound();
        return found;
    }

    /** The newest attempts, at most fifty. */
    List<WebhookAttempt> attempts(UUID delivery) {
        return getEntityManager()
                .createQuery(
                        "from WebhookAttempt a where a.deliveryId = :delivery order by a.startedAt desc",
                        WebhookAttempt.class)
                .setParameter("delivery", delivery)
                .setMaxResults(50)
                .getResultList();
    }
}
