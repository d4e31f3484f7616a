package org.cooperationhub.source;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.RequestFacts;
import org.cooperationhub.common.Sort;

/** Every query on source systems. */
@ApplicationScoped
public class SourceSystems implements PanacheRepositoryBase<SourceSystem, Integer> {
    private static final Sort<SourceSystem> BY_KEY = new Sort<>(
            "s.key", false, each -> each.key, text -> text, "s.organisation.id", each -> each.organisation.id);

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    @Inject
    RequestFacts facts;

    /** Those that the caller may see, by key. */
    Page<SourceSystem> page(PageRequest request) {
        var listing = new Listing<>(SourceSystem.class, "s", "SourceSystem s join fetch s.organisation");
        if (caller.mayEverywhere(Action.READ_SOURCES))
            return listing.page(getEntityManager(), cursors, request, BY_KEY, "every");
        var own = new TreeSet<>(caller.organisationsWhere(Action.READ_SOURCES));
        if (own.isEmpty()) listing.where("1 = 0");
        else listing.where("s.organisation.id in :own", Map.of("own", own));
        return listing.page(getEntityManager(), cursors, request, BY_KEY, "own" + own);
    }

    Optional<SourceSystem> byKey(String key) {
        return find("from SourceSystem s join fetch s.organisation where s.key = ?1", key)
                .firstResultOptional();
    }

    /** 404 for those who may not see it. */
    public SourceSystem readable(String key) {
        return byKey(key)
                .filter(each -> caller.may(Action.READ_SOURCES, each.organisation.id))
                .orElseThrow(Problems::notFound);
    }

    /** The source that the caller writes through; 404, 403, or 409 once it is deactivated. */
    SourceSystem writable(String key) {
        var source = readable(key);
        caller.require(Action.EDIT_PROJECT, source.organisation.id);
        if (source.deactivatedAt != null) throw Problems.wrongState("source-deactivated");
        facts.actsThrough(source.id);
        return source;
    }

    /** Writes of one source come one after the other, until the transaction ends. */
    public void lock(SourceSystem source) {
        getEntityManager()
                .createNativeQuery("select id from source_system where id = :id for update", Integer.class)
                .setParameter("id", source.id)
                .getSingleResult();
    }
}
