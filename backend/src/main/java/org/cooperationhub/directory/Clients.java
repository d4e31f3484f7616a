package org.cooperationhub.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.ApiClient;
import org.cooperationhub.account.ApiCredential;
import org.cooperationhub.account.Audit;
import org.cooperationhub.account.Caller;
import org.cooperationhub.account.Deed;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Now;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.organisation.Organisation;
import org.cooperationhub.organisation.Organisations;

/** Every query on machines of an organisation. Who asks is decided here. */
@ApplicationScoped
class Clients implements PanacheRepositoryBase<ApiClient, UUID> {
    /** Machines of an organisation that are not revoked, and credentials of one at a time. */
    static final int MOST = 50;

    static final int MOST_CREDENTIALS = 2;
    private static final Sort<ApiClient> NEWEST =
            new Sort<>("c.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "c.id", each -> each.id);

    @Inject
    Organisations organisations;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Cursors cursors;

    /**
     * The organisation of this code, once the caller manages its machines. 403 for its other members and for every
     * machine, 404 for everybody else.
     */
    Organisation managed(String code) {
        var found = organisations.byCode(code).orElse(null);
        if (caller.machine()) throw Problems.forbidden("ORG_ADMIN, PLATFORM_ADMIN");
        if (found == null) throw Problems.notFound();
        if (!caller.may(Action.MANAGE_CLIENTS, found.id) && !caller.belongsTo(found)) throw Problems.notFound();
        caller.require(Action.MANAGE_CLIENTS, found.id);
        return found;
    }

    /** Who reads them without being of the organisation is noted. */
    void noteReading(Organisation organisation, String target) {
        if (!caller.belongsTo(organisation))
            audit.looked(Deed.of("clients.read", target).at(organisation.id));
    }

    Page<ApiClient> page(Organisation organisation, PageRequest request) {
        return new Listing<>(ApiClient.class, "c", "ApiClient c join fetch c.organisation left join fetch c.createdBy")
                .where("c.organisation.id = :organisation", "organisation", organisation.id)
                .page(getEntityManager(), cursors, request, NEWEST, "clients");
    }

    ApiClient one(String code, UUID id, LockModeType lock) {
        return find("organisation = ?1 and id = ?2", managed(code), id)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /**
     * How many are not revoked; the organisation's row stays locked, so that two at once do not become one too many.
     */
    long inUse(Organisation organisation) {
        getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_WRITE);
        return count("organisation = ?1 and status = ACTIVE", organisation);
    }

    List<ApiCredential> live(ApiClient client) {
        return live(List.of(client.id)).getOrDefault(client.id, List.of());
    }

    /** Credentials that are not over, oldest first, by their machine. */
    Map<UUID, List<ApiCredential>> live(Collection<UUID> clients) {
        if (clients.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select k from ApiCredential k where k.client.id in :clients and k.state <> ENDED
                          and (k.endsAt is null or k.endsAt > :now) order by k.createdAt, k.id""", ApiCredential.class)
                .setParameter("clients", clients)
                .setParameter("now", Now.instant())
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.client.id));
    }

    /** When each of these machines called last, with whatever credential. */
    Map<UUID, Instant> lastUse(Collection<UUID> clients) {
        var result = new HashMap<UUID, Instant>();
        if (clients.isEmpty()) return result;
        getEntityManager()
                .createQuery("""
                        select k.client.id, max(k.lastUsedAt) from ApiCredential k
                        where k.client.id in :clients and k.lastUsedAt is not null group by k.client.id""", Object[].class)
                .setParameter("clients", clients)
                .getResultList()
                .forEach(row -> result.put((UUID) row[0], (Instant) row[1]));
        return result;
    }

    ApiCredential credential(ApiClient client, UUID id) {
        return getEntityManager()
                .createQuery("from ApiCredential k where k.client = :client and k.id = :id", ApiCredential.class)
                .setParameter("client", client)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    ClientView view(ApiClient client) {
        return ClientView.of(client, live(client), lastUse(List.of(client.id)).get(client.id));
    }

    Page<ClientView> views(Page<ApiClient> page) {
        var ids = page.items().stream().map(each -> each.id).toList();
        var credentials = live(ids);
        var used = lastUse(ids);
        return page.map(each -> ClientView.of(each, credentials.getOrDefault(each.id, List.of()), used.get(each.id)));
    }
}
