package org.cooperationhub.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cooperationhub.change.DatasetPart;
import org.cooperationhub.publication.ReadModel;
import org.cooperationhub.publication.Sql;
import org.jspecify.annotations.Nullable;

/** When each source last wrote something, be it the same again: item by item, in a batch or by an import. */
@ApplicationScoped
class SourceSuccess implements DatasetPart {
    @Inject
    ReadModel reads;

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public List<Entry> entries() {
        return reads.list(
                Sql.of("""
                        select s.source_key, count(r.external_id),
                          nullif(greatest(coalesce(max(r.last_seen_at), timestamp'2000-01-01 00:00:00'), coalesce(
                            (select max(i.finished_at) from import_run i
                             where i.source_system = s.id and i.state = 'DONE' and not i.dry_run), timestamp'2000-01-01 00:00:00')),
                          timestamp'2000-01-01 00:00:00')
                        from source_system s left join external_ref r
                          on r.source_system = s.id and r.deleted_at is null
                        where s.deactivated_at is null group by s.id, s.source_key order by s.source_key limit 500"""),
                row -> new Entry(
                        row.getString(1), row.getLong(2), instant(row.getObject(3, LocalDateTime.class)), null));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime of) {
        return of == null ? null : of.toInstant(ZoneOffset.UTC);
    }
}
