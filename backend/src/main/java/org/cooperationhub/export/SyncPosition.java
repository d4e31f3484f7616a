package org.cooperationhub.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.cooperationhub.change.Clock;
import org.cooperationhub.change.FeedCursors;

/** Where the change feed stands. */
@ApplicationScoped
class SyncPosition {
    @Inject
    Clock clock;

    @Inject
    FeedCursors cursors;

    /**
     * A cursor of the feed: every change up to it is in what is read afterwards, so that an export and then the feed
     * from here make an equal copy.
     */
    @Transactional
    String now() {
        return cursors.write(clock.now());
    }
}
