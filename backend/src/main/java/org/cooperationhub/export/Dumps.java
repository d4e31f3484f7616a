package org.cooperationhub.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Listing;
import org.cooperationhub.common.Page;
import org.cooperationhub.common.PageRequest;
import org.cooperationhub.common.Sort;
import org.cooperationhub.file.StoredFiles;

/** Every query on dumps. */
@ApplicationScoped
class Dumps implements PanacheRepositoryBase<Dump, UUID> {
    private static final Sort<Dump> NEWEST_FIRST =
            new Sort<>("d.createdAt", true, each -> each.createdAt.toString(), Instant::parse, "d.id", each -> each.id);

    @Inject
    Cursors cursors;

    @Inject
    StoredFiles files;

    Page<Dump> page(PageRequest request) {
        return new Listing<>(Dump.class, "d", "Dump d")
                .page(getEntityManager(), cursors, request, NEWEST_FIRST, "public");
    }

    @Transactional
    Optional<Dump> named(String name) {
        return find("name", name).firstResultOptional();
    }

    @Transactional
    void add(Dump dump) {
        persist(dump);
    }

    /** True if the newest is from before this moment, or there is none. */
    @Transactional
    boolean due(Instant since) {
        return count("createdAt >= ?1", since) == 0;
    }

    /** For one instance at a time, and for so long at most, should it end in between. */
    @Transactional
    boolean claim(Instant now, Duration longest) {
        return getEntityManager()
                        .createNativeQuery("update dump_claim set until = :until where id = 1 and until <= :now")
                        .setParameter("until", now.plus(longest))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Transactional
    void unclaim(Instant now) {
        getEntityManager()
                .createNativeQuery("update dump_claim set until = :now where id = 1")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Forgets the dumps from before this moment; answers the SHA-256 of bytes that nothing else has. */
    @Transactional
    List<String> forget(Instant before) {
        var old = list("createdAt < ?1", before);
        old.forEach(each -> getEntityManager().remove(each));
        getEntityManager().flush();
        return old.stream()
                .map(each -> each.sha256)
                .distinct()
                .filter(each -> count("sha256", each) == 0 && !files.holds(each))
                .toList();
    }
}
