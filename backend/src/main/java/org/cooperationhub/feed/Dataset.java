package org.cooperationhub.feed;

import io.quarkus.arc.All;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cooperationhub.change.DatasetPart;
import org.cooperationhub.change.ResourceType;
import org.cooperationhub.common.Now;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;

/** Counts the data set. */
@ApplicationScoped
class Dataset {
    @Inject
    ReadModel reads;

    @Inject
    FeedRows rows;

    @Inject
    @All
    List<DatasetPart> parts;

    private record LastCheck(Instant at, long differences, boolean mended) {}

    @CacheResult(cacheName = "dataset")
    @Transactional
    DatasetView state() {
        var types = reads.list(
                Sql.of("""
                        select rtype, count(*), max(changed_at) from change_index
                        where op = 'upsert' and audience = 2 group by rtype order by rtype"""),
                row -> new DatasetView.OfType(
                        ResourceType.of(row.getInt(1)).key(), row.getLong(2), FeedRow.instant(row, 3)));
        var last = types.stream()
                .map(DatasetView.OfType::lastChangeAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var told = parts.stream()
                .sorted(Comparator.comparing(DatasetPart::name))
                .map(each -> new DatasetView.Part(each.name(), each.entries()))
                .toList();
        return new DatasetView(Now.instant(), types, last, feed(), told);
    }

    private DatasetView.FeedState feed() {
        var head = "%018d".formatted(rows.clock().clock().seq());
        var checks = reads.list(
                Sql.of("select checked_at, differences, mended >= differences from change_check"),
                row -> new LastCheck(FeedRow.instant(row, 1), row.getLong(2), row.getBoolean(3)));
        if (checks.isEmpty()) return new DatasetView.FeedState(head, 0, null, null);
        var check = checks.getFirst();
        var lag = check.mended ? 0.0 : Duration.between(check.at, Now.instant()).toMillis() / 1000.0;
        return new DatasetView.FeedState(head, lag, check.at, check.differences);
    }
}
