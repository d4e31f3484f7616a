package org.cooperationhub.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cooperationhub.change.DatasetPart;
import org.cooperationhub.common.Now;
import org.cooperationhub.project.Freshness;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;

/** What is to be mended in published records: projects whose progress is due or overdue. */
@ApplicationScoped
class OpenFindings implements DatasetPart {
    @Inject
    ReadModel reads;

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<Entry> entries() {
        var today = LocalDateTime.ofInstant(Now.instant(), ZoneOffset.UTC);
        var due = today.minusMonths(Freshness.DUE_MONTHS);
        var overdue = today.minusMonths(Freshness.OVERDUE_MONTHS);
        return reads.list(
                        Sql.of("""
                        select coalesce(sum(last_progress_at <= ? and last_progress_at > ?), 0),
                          coalesce(sum(last_progress_at <= ?), 0)
                        from project_entry where not ended""", due, overdue, overdue),
                        row -> List.of(
                                entry("progress-due", row.getLong(1)), entry("progress-overdue", row.getLong(2))))
                .getFirst();
    }

    private static Entry entry(String name, long count) {
        return new Entry(name, count, null, null);
    }
}
