package org.cooperationhub.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.cooperationhub.account.Action;
import org.cooperationhub.account.Caller;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.Sort;
import org.cooperationhub.source.SourceWrites;
import org.jspecify.annotations.Nullable;

/** Every query on imports but those of the workers. */
@ApplicationScoped
class ImportRuns implements PanacheRepositoryBase<ImportRun, UUID> {
    /** Open imports of one source, so that one client cannot fill the disk. */
    static final int MOST_OPEN = 20;

    private static final Sort<ImportRun> NEWEST_FIRST =
            new Sort<>("i.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "i.id", each -> each.id);

    @Inject
    Cursors cursors;

    @Inject
    Caller caller;

    @Inject
    SourceWrites sources;

    /** Those of the sources that the caller may see, newest first. */
    Page<ImportRun> page(@Nullable String source, PageRequest request) {
        var listing = new Listing<>(ImportRun.class, "i", "ImportRun i join fetch i.source s join fetch s.organisation")
                .where("s.key = :source", "source", source);
        if (caller.mayEverywhere(Action.READ_SOURCES))
            return listing.page(getEntityManager(), cursors, request, NEWEST_FIRST, "every");
        var own = new TreeSet<>(caller.organisationsWhere(Action.READ_SOURCES));
        if (own.isEmpty()) listing.where("1 = 0");
        else listing.where("s.organisation.id in :own", Map.of("own", own));
        return listing.page(getEntityManager(), cursors, request, NEWEST_FIRST, "own" + own);
    }

    /** 404 for those who may not see its source. */
    ImportRun readable(UUID id) {
        return find("from ImportRun i join fetch i.source s join fetch s.organisation where i.id = ?1", id)
                .firstResultOptional()
                .filter(each -> caller.may(Action.READ_SOURCES, each.source.organisation.id))
                .orElseThrow(Problems::notFound);
    }

    /** Its row locked, for those who may write through its source; 404, 403, or 409. */
    ImportRun writable(UUID id) {
        var found = readable(id);
        sources.writable(found.source.key);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    boolean full(int source) {
        return count("source.id = ?1 and state in ?2", source, openStates()) >= MOST_OPEN;
    }

    /** Bytes of the files that are here through sources of this organisation, so that one cannot fill the disk. */
    long kept(UUID organisation) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(i.size), 0) from ImportRun i where i.source.organisation.id = :organisation",
                        Long.class)
                .setParameter("organisation", organisation)
                .getSingleResult();
    }

    /** The table of a file as JSON; null where it has none. */
    @Nullable
    String preview(UUID id) {
        return getEntityManager()
                .createQuery("select i.preview from ImportRun i where i.id = :id", String.class)
                .setParameter("id", id)
                .getResultList()
                .getFirst();
    }

    /** Ended before this moment. */
    List<UUID> ended(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select i.id from ImportRun i where i.state not in :open and i.finishedAt < :before",
                        UUID.class)
                .setParameter("open", openStates())
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    private static List<ImportState> openStates() {
        return List.of(ImportState.QUEUED, ImportState.READING, ImportState.RUNNING);
    }
}
