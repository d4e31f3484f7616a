package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.cooperationhub.change.FeedCursor;
import org.cooperationhub.change.FeedCursors;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;

/** Counts what is live in a scope and sums it up; one statement, so that the clock and the rows are of one snapshot. */
@ApplicationScoped
class Checksums {
    @Inject
    ReadModel reads;

    @Inject
    FeedCursors cursors;

    ChecksumView of(Feed.Reading reading) {
        var filter = reading.filter();
        var query = Sql.of("select k.epoch, k.seq, count(c.rid), lower(lpad(hex(bit_xor(" + HASH
                        + ")), 16, '0')) from feed_clock k left join change_index c on c.op = 'upsert' and")
                .then(filter.typed())
                .then("and")
                .then(reading.scope().visible())
                .then("and")
                .then(filter.matches())
                .then("where k.id = 1 group by k.id");
        return reads.list(
                        query,
                        row -> new ChecksumView(
                                filter.types().stream().map(ResourceType::key).toList(),
                                row.getLong(3),
                                row.getString(4),
                                cursors.write(new FeedCursor(
                                        row.getString(1),
                                        row.getLong(2),
                                        0,
                                        filter.asked(),
                                        reading.scope().hash()))))
                .getFirst();
    }

    private static final String KEYS = Arrays.stream(ResourceType.values())
            .map(each -> "when " + each.number + " then '" + each.key() + "'")
            .collect(Collectors.joining(" ", "case c.rtype ", " end"));

    /** First eight bytes of SHA-256 as an unsigned number. */
    private static final String HASH = "cast(conv(left(sha2(concat(" + KEYS
            + ", '/', bin_to_uuid(c.rid), '/', c.version), 256), 16), 16, 10) as unsigned)";
}
