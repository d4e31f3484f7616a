package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooperationhub.change.FeedCursor;
import org.cooperationhub.change.FeedCursors;
import org.cooperationhub.common.Cursors;
import org.cooperationhub.common.Hashes;
import org.cooperationhub.common.ProblemException;
import org.cooperationhub.common.Problems;
import org.cooperationhub.common.StoredBytes;
import org.jspecify.annotations.Nullable;

/** Pages of the change feed. */
@ApplicationScoped
class Feed {
    @Inject
    FeedRows rows;

    @Inject
    FeedItems items;

    @Inject
    FeedCursors cursors;

    @Inject
    FeedItems.Beside beside;

    /**
     * What is read, by whom and from where.
     *
     * @param from null for the beginning
     */
    record Reading(@Nullable FeedCursor from, FeedFilter filter, FeedScope scope, int most) {
        Reading from(FeedCursor next) {
            return new Reading(next, filter, scope, most);
        }
    }

    /** A page, and where the next one begins. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Page(byte[] content, boolean empty, boolean more, String cursor, FeedCursor next) {
        /** An empty page as it is when there is still nothing. */
        Page again(FeedItems items, FeedRows.Snapshot now) {
            return new Page(items.write(now, cursor, false), true, false, cursor, next);
        }

        StoredBytes<ChangesView> answer() {
            // an empty page says nothing new but the time
            var tag = empty ? cursor : Hashes.brief(content);
            return new StoredBytes<>(null, Hashes.brief(tag), content, false, more ? cursor : null, empty);
        }
    }

    /** 400 for a cursor that goes with another filter, 410 for one that cannot be continued. */
    Reading reading(ChangesRequest request, FeedScope scope, int most) {
        var asked = request.filter();
        if (request.cursor == null) return new Reading(null, new FeedFilter(asked), scope, most);
        var cursor = cursors.read(request.cursor);
        var carried = cursor.filter();
        if (carried != null && !asked.isEmpty() && !asked.equals(carried)) throw Cursors.invalid();
        var filter = new FeedFilter(carried == null ? asked : carried);
        if (cursor.scope() != null && !cursor.scope().equals(scope.hash())) throw gone("scope", filter);
        return new Reading(cursor, filter, scope, most);
    }

    Page read(Reading reading) {
        var filter = reading.filter;
        var found = rows.after(reading.from, filter, reading.scope, own(reading), reading.most);
        check(reading, found);
        var last = found.rows().size() < reading.most
                ? found.clock().seq()
                : found.rows().getLast().seq();
        var base = reading.from == null ? found.clock().seq() : reading.from.base();
        var next = cursor(reading, found, last, base);
        return page(found, next, last < found.clock().seq());
    }

    /** Nothing, and the position of now. */
    Page latest(Reading reading) {
        var now = rows.clock();
        return page(now, cursor(reading, now, now.clock().seq(), 0), false);
    }

    /** The position of these rows for this reader. */
    FeedCursor cursor(Reading reading, FeedRows.Snapshot found, long seq, long base) {
        return new FeedCursor(found.clock().epoch(), seq, base, reading.filter.asked(), reading.scope.hash());
    }

    private Page page(FeedRows.Snapshot found, FeedCursor next, boolean more) {
        var cursor = cursors.write(next);
        var content = items.write(found, cursor, more);
        return new Page(content, found.rows().isEmpty(), more, cursor, next);
    }

    /** 410 with the reason if the position is none of these data. */
    static void check(Reading reading, FeedRows.Snapshot found) {
        var from = reading.from;
        if (from == null) return;
        var clock = found.clock();
        if (!from.epoch().equals(clock.epoch()) || from.seq() > clock.seq()) throw gone("epoch", reading.filter);
        // until the end of a first reading there is nothing that an older tombstone could be of
        if (Math.max(from.seq(), from.base()) < found.purged()) throw gone("purged", reading.filter);
    }

    private static ProblemException gone(String reason, FeedFilter filter) {
        var query = filter.asked().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Problems.cursorGone(reason, "/api/v1/changes" + (query.isEmpty() ? "" : "?" + query));
    }

    private Collection<Integer> own(Reading reading) {
        if (!reading.filter.withoutOwn() || reading.scope.own().isEmpty()) return Set.of();
        return beside.of(reading.scope.own());
    }
}
