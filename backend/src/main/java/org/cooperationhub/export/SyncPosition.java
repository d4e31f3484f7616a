package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cooperationhub.common.Cursors;

/** Where the change feed stands. */
@ApplicationScoped
class SyncPosition {
    @Inject
    EntityManager em;

    @Inject
    Cursors cursors;

    /**
     * A cursor of the feed: every change up to it is in what is read afterwards, so that an export and then the feed
     * from here make an equal copy.
     */
    @Transactional
    String now() {
        var clock = (Object[]) em.createNativeQuery("select epoch, seq from feed_clock where id = 1", Object[].class)
                .getSingleResult();
        return cursors.write("feed", List.of(clock[0].toString(), clock[1].toString()));
    }
}
